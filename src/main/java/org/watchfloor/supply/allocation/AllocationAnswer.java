package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.watchfloor.solve.ExactScale;

/**
 * What should move, why, and how good that is.
 *
 * @param lines what moves, by depot, place and item
 * @param trips what is carried between a depot and a place, where trips count
 * @param unmet what stays short
 * @param reached what the answer comes to, aim by aim
 * @param bound what no answer can beat, aim by aim
 * @param effort what was done for it
 */
public record AllocationAnswer(
    List<Line> lines,
    List<Trips> trips,
    List<Unmet> unmet,
    Aims reached,
    Aims bound,
    Effort effort) {
  public AllocationAnswer {
    lines = List.copyOf(lines);
    trips = List.copyOf(trips);
    unmet = List.copyOf(unmet);
  }

  /** The same answer with more said about what stays short. */
  public AllocationAnswer explaining(UnaryOperator<Unmet> more) {
    return new AllocationAnswer(
        lines, trips, unmet.stream().map(more).toList(), reached, bound, effort);
  }

  /**
   * Goods that move.
   *
   * @param arrives minutes until they are there, if the way says so
   * @param late minutes after the demand's latest time; 0 in time
   * @param cost what the line costs; nothing where trips count, see {@link Trips}
   */
  public record Line(
      String depot,
      String depotName,
      String place,
      String placeName,
      String demand,
      String item,
      BigDecimal quantity,
      Optional<BigDecimal> arrives,
      BigDecimal late,
      Optional<BigDecimal> cost,
      boolean pinned,
      List<Why> why) {
    /** By depot, place and item. */
    static final Comparator<Line> ORDER =
        Comparator.comparing(Line::depot)
            .thenComparing(Line::place)
            .thenComparing(Line::item)
            .thenComparing(Line::demand);

    public Line {
      why = List.copyOf(why);
    }
  }

  /** What is carried from a depot to a place, in how many trips, at what cost in all. */
  public record Trips(String depot, String place, BigDecimal load, long trips, BigDecimal cost) {}

  /** A demand, or a part of it, that nothing is left for. */
  public record Unmet(
      String demand,
      String place,
      String placeName,
      String item,
      BigDecimal quantity,
      int priority,
      List<Why> why) {
    /** By priority. */
    static final Comparator<Unmet> ORDER =
        Comparator.comparingInt(Unmet::priority)
            .thenComparing(Unmet::demand)
            .thenComparing(Unmet::item);

    public Unmet {
      why = List.copyOf(why);
    }

    /** With these reasons instead. */
    public Unmet saying(List<Why> reasons) {
      return new Unmet(demand, place, placeName, item, quantity, priority, reasons);
    }
  }

  /**
   * What an answer comes to, in the order of weight.
   *
   * @param unmet quantity that stays short, by priority
   * @param late quantity times minutes of lateness, by priority
   * @param tier quantity times tier, 0 where tiers do not count
   * @param cost quantity times cost, or trips times cost
   */
  public record Aims(
      SortedMap<Integer, BigDecimal> unmet,
      SortedMap<Integer, BigDecimal> late,
      BigDecimal tier,
      BigDecimal cost)
      implements Comparable<Aims> {

    @Override
    public int compareTo(Aims other) {
      int order = compare(unmet, other.unmet);
      if (order == 0) {
        order = compare(late, other.late);
      }
      if (order == 0) {
        order = tier.compareTo(other.tier);
      }
      return order == 0 ? cost.compareTo(other.cost) : order;
    }

    /** What two answers to different items come to together. */
    Aims plus(Aims other) {
      return new Aims(
          sum(unmet, other.unmet),
          sum(late, other.late),
          ExactScale.plain(tier.add(other.tier)),
          ExactScale.plain(cost.add(other.cost)));
    }

    private static SortedMap<Integer, BigDecimal> sum(
        SortedMap<Integer, BigDecimal> mine, SortedMap<Integer, BigDecimal> others) {
      SortedMap<Integer, BigDecimal> sum = new TreeMap<>(mine);
      others.forEach((key, value) -> sum.merge(key, value, (a, b) -> ExactScale.plain(a.add(b))));
      return sum;
    }

    private static int compare(
        SortedMap<Integer, BigDecimal> mine, SortedMap<Integer, BigDecimal> others) {
      TreeSet<Integer> keys = new TreeSet<>(mine.keySet());
      keys.addAll(others.keySet());
      for (Integer key : keys) {
        int order =
            mine.getOrDefault(key, BigDecimal.ZERO)
                .compareTo(others.getOrDefault(key, BigDecimal.ZERO));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }
  }

  /**
   * What was done for the answer.
   *
   * @param elapsedMillis how long it took; the only thing that differs from run to run
   * @param pivots steps of the exact solver
   * @param rounds rounds of the search, 0 where none was needed
   * @param seed the request's
   */
  public record Effort(long elapsedMillis, long pivots, int rounds, long seed) {}

  /** The answer to a request without demands, or to no item of it yet. */
  static AllocationAnswer none(AllocationRequest request) {
    SortedMap<Integer, BigDecimal> zero = new TreeMap<>();
    request.demands().forEach(demand -> zero.put(demand.priority(), BigDecimal.ZERO));
    Aims nothing = new Aims(zero, zero, BigDecimal.ZERO, BigDecimal.ZERO);
    return new AllocationAnswer(
        List.of(), List.of(), List.of(), nothing, nothing, new Effort(0, 0, 0, request.seed()));
  }

  /** This answer and that to other items of the same request. */
  AllocationAnswer plus(AllocationAnswer other) {
    List<Line> allLines = new ArrayList<>(lines);
    allLines.addAll(other.lines);
    allLines.sort(Line.ORDER);
    List<Unmet> allUnmet = new ArrayList<>(unmet);
    allUnmet.addAll(other.unmet);
    allUnmet.sort(Unmet.ORDER);
    return new AllocationAnswer(
        allLines,
        trips,
        allUnmet,
        reached.plus(other.reached),
        bound.plus(other.bound),
        new Effort(
            0,
            effort.pivots() + other.effort.pivots(),
            Math.max(effort.rounds(), other.effort.rounds()),
            effort.seed()));
  }

  /** The same answer, having taken so long. */
  AllocationAnswer after(long millis) {
    return new AllocationAnswer(
        lines,
        trips,
        unmet,
        reached,
        bound,
        new Effort(millis, effort.pivots(), effort.rounds(), effort.seed()));
  }

  /** How many trips there are in all; 0 where trips do not count. */
  public long tripsInAll() {
    return trips.stream().mapToLong(Trips::trips).sum();
  }

  /**
   * How many trips a line's depot makes to its place, with all goods it sends there; empty where
   * trips do not count.
   */
  public OptionalLong tripsOf(Line line) {
    return trips.stream()
        .filter(one -> one.depot().equals(line.depot()) && one.place().equals(line.place()))
        .mapToLong(Trips::trips)
        .findFirst();
  }

  /** Whether it is proven that nothing is better. */
  public boolean optimal() {
    return reached.compareTo(bound) == 0;
  }

  /** Whether the aims before the cost are proven best, so that the gap in cost means something. */
  public boolean onlyCostOpen() {
    return reached.unmet().equals(bound.unmet())
        && reached.late().equals(bound.late())
        && reached.tier().compareTo(bound.tier()) == 0;
  }

  /** How far the cost is at most above the best, in percent of the bound; nothing if unknown. */
  public Optional<BigDecimal> gapPercent() {
    if (optimal()) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (!onlyCostOpen() || bound.cost().signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        reached
            .cost()
            .subtract(bound.cost())
            .multiply(BigDecimal.valueOf(100))
            .divide(bound.cost(), 2, RoundingMode.UP));
  }
}
