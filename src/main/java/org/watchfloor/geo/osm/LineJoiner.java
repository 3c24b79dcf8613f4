package org.watchfloor.geo.osm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines that meet end to end: the pieces of a coast, the ways of an area, the stretches of a
 * street. Lines are x, y, x, y …, and meet where their ends are equal to the last digit, as ways
 * through the same point are. One use, one thread.
 */
public final class LineJoiner {
  private final boolean mayReverse;
  private final Map<End, Deque<double[]>> starts = new HashMap<>();
  private final Map<End, Deque<double[]>> finishes = new HashMap<>();
  private final Map<double[], Boolean> used = new java.util.IdentityHashMap<>();

  private record End(double x, double y) {}

  private LineJoiner(boolean mayReverse) {
    this.mayReverse = mayReverse;
  }

  /** Joins lines whichever way round they run. */
  public static List<double[]> join(List<double[]> lines) {
    return new LineJoiner(true).joined(lines);
  }

  /** Joins lines only where one ends and the next begins: the direction has a meaning. */
  public static List<double[]> joinDirected(List<double[]> lines) {
    return new LineJoiner(false).joined(lines);
  }

  /** Whether a line ends where it begins and can enclose an area. */
  public static boolean isRing(double[] line) {
    return line.length >= 8 && start(line).equals(finish(line));
  }

  private List<double[]> joined(List<double[]> lines) {
    for (double[] line : lines) {
      if (line.length >= 4) {
        starts.computeIfAbsent(start(line), end -> new ArrayDeque<>()).add(line);
        finishes.computeIfAbsent(finish(line), end -> new ArrayDeque<>()).add(line);
      }
    }
    List<double[]> joined = new ArrayList<>();
    for (double[] line : lines) {
      if (line.length >= 4 && used.put(line, true) == null) {
        joined.add(grow(line));
      }
    }
    return joined;
  }

  private double[] grow(double[] seed) {
    Deque<double[]> chain = new ArrayDeque<>(List.of(seed));
    while (!start(chain.getFirst()).equals(finish(chain.getLast()))) {
      double[] next = take(finish(chain.getLast()), starts, finishes);
      if (next == null) {
        break;
      }
      chain.addLast(next);
    }
    while (!start(chain.getFirst()).equals(finish(chain.getLast()))) {
      double[] before = take(start(chain.getFirst()), finishes, starts);
      if (before == null) {
        break;
      }
      chain.addFirst(before);
    }
    return concatenate(chain);
  }

  /** An unused line with this end, turned round if need be and allowed. */
  private double @Nullable [] take(
      End end, Map<End, Deque<double[]>> asIs, Map<End, Deque<double[]>> turned) {
    double[] line = unused(asIs.get(end));
    if (line == null && mayReverse) {
      double[] backwards = unused(turned.get(end));
      return backwards == null ? null : reversed(backwards);
    }
    return line;
  }

  private double @Nullable [] unused(@Nullable Deque<double[]> candidates) {
    while (candidates != null && !candidates.isEmpty()) {
      double[] line = candidates.poll();
      if (used.put(line, true) == null) {
        return line;
      }
    }
    return null;
  }

  private static double[] concatenate(Deque<double[]> chain) {
    int size = 2 + chain.stream().mapToInt(line -> line.length - 2).sum();
    double[] whole = new double[size];
    int n = 0;
    for (double[] line : chain) {
      System.arraycopy(line, 0, whole, n, line.length);
      n += line.length - 2;
    }
    return whole;
  }

  private static double[] reversed(double[] line) {
    double[] reversed = new double[line.length];
    for (int i = 0; i < line.length; i += 2) {
      reversed[i] = line[line.length - 2 - i];
      reversed[i + 1] = line[line.length - 1 - i];
    }
    return reversed;
  }

  private static End start(double[] line) {
    return new End(line[0], line[1]);
  }

  private static End finish(double[] line) {
    return new End(line[line.length - 2], line[line.length - 1]);
  }
}
