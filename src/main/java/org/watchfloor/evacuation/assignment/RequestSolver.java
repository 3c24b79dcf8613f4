package org.watchfloor.evacuation.assignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.watchfloor.base.RefusedException;
import org.watchfloor.evacuation.assignment.AssignmentAnswer.Filled;
import org.watchfloor.evacuation.assignment.AssignmentAnswer.Kept;
import org.watchfloor.evacuation.assignment.AssignmentAnswer.Line;
import org.watchfloor.evacuation.assignment.AssignmentAnswer.Passed;
import org.watchfloor.evacuation.assignment.AssignmentAnswer.Why;
import org.watchfloor.evacuation.assignment.AssignmentRequest.Home;
import org.watchfloor.evacuation.assignment.AssignmentRequest.Pair;
import org.watchfloor.evacuation.assignment.AssignmentRequest.Place;
import org.watchfloor.evacuation.assignment.AssignmentRequest.Village;
import org.watchfloor.solve.placing.Effort;
import org.watchfloor.solve.placing.Placing;
import org.watchfloor.solve.placing.PlacingProblem;
import org.watchfloor.solve.placing.PlacingSolver;
import org.watchfloor.solve.placing.Reasons;
import org.watchfloor.solve.placing.TooLargeException;

/**
 * Solves a request: decimals become whole numbers of their smallest part, exactly, and whole
 * numbers become decimals again. Pure; seconds, any thread but the JavaFX thread.
 */
public final class RequestSolver {
  /** So many shelters that would have been cheaper are named. */
  private static final int NAMED = 3;

  private final AssignmentRequest request;
  private final int costScale;
  private final int roomScale;
  private final Map<String, Integer> shelters = new HashMap<>();
  private final Map<String, Integer> villages = new HashMap<>();
  private final Map<String, String> pinned = new HashMap<>();

  private RequestSolver(AssignmentRequest request) {
    this.request = request;
    costScale =
        scale(
            Stream.concat(
                request.households().stream().flatMap(home -> home.costs().values().stream()),
                request.villages().stream().map(Village::extraShelter)));
    roomScale =
        scale(
            Stream.concat(
                request.shelters().stream().map(Place::capacity),
                request.households().stream()
                    .flatMap(home ->
                        Stream.concat(Stream.of(home.people()), home.loads().values().stream()))));
    request.pinned().forEach(pair -> pinned.put(pair.household(), pair.shelter()));
  }

  private static int scale(Stream<BigDecimal> all) {
    return all.mapToInt(one -> Math.max(0, one.stripTrailingZeros().scale())).max().orElse(0);
  }

  /**
   * Solves.
   *
   * @throws RefusedException if the numbers are so large or so fine that they cannot be added
   *     exactly
   */
  public static AssignmentAnswer solve(AssignmentRequest request, Effort effort) {
    RequestSolver solver = new RequestSolver(request);
    try {
      PlacingProblem problem = solver.problem();
      Placing placing = PlacingSolver.solve(problem, effort);
      return solver.answer(problem, placing, effort);
    } catch (TooLargeException | ArithmeticException e) {
      throw new RefusedException(org.watchfloor.base.Message.of("evacuation.request.tooLarge"), e);
    }
  }

  private long cost(BigDecimal value) {
    return value.movePointRight(costScale).longValueExact();
  }

  private long room(BigDecimal value) {
    return value.movePointRight(roomScale).longValueExact();
  }

  private BigDecimal cost(long value) {
    return plain(BigDecimal.valueOf(value, costScale));
  }

  private BigDecimal room(long value) {
    return plain(BigDecimal.valueOf(value, roomScale));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static BigDecimal load(Home home, String shelter) {
    return home.loads().getOrDefault(shelter, home.people());
  }

  /** What is pinned takes its room beforehand and is then a group without weight. */
  private PlacingProblem problem() throws TooLargeException {
    PlacingProblem.Builder builder = new PlacingProblem.Builder();
    Map<String, Long> taken = new HashMap<>();
    for (Home home : request.households()) {
      String at = pinned.get(home.id());
      if (at != null) {
        taken.merge(at, room(load(home, at)), Math::addExact);
      }
    }
    for (Place place : request.shelters()) {
      long left = room(place.capacity()) - taken.getOrDefault(place.id(), 0L);
      if (left < 0) {
        throw RefusedException.of(
            "evacuation.request.pinnedFull",
            place.id(),
            place.capacity().toPlainString(),
            room(-left).toPlainString());
      }
      shelters.put(place.id(), builder.place(left));
    }
    for (Village village : request.villages()) {
      villages.put(village.id(), builder.bundle(cost(village.extraShelter()), village.whole()));
    }
    Map<String, Set<String>> not = new HashMap<>();
    for (Pair pair : request.forbidden()) {
      not.computeIfAbsent(pair.household(), none -> new HashSet<>()).add(pair.shelter());
    }
    for (Home home : request.households()) {
      String at = pinned.get(home.id());
      Set<String> forbidden = not.getOrDefault(home.id(), Set.of());
      int[] place =
          home.costs().keySet().stream()
              .filter(one -> at == null ? !forbidden.contains(one) : one.equals(at))
              .mapToInt(this::place)
              .sorted()
              .toArray();
      long[] costs = new long[place.length];
      long[] loads = new long[place.length];
      long even = at == null ? room(home.people()) : 0;
      for (int i = 0; i < place.length; i++) {
        String shelter = request.shelters().get(place[i]).id();
        costs[i] = cost(home.costs().getOrDefault(shelter, BigDecimal.ZERO));
        loads[i] =
            at == null && home.loads().containsKey(shelter) ? room(load(home, shelter)) : even;
      }
      String village = home.village();
      builder.group(
          builder.row(place, costs, loads),
          1,
          1,
          home.priority(),
          village == null ? -1 : villages.getOrDefault(village, -1));
    }
    return builder.build();
  }

  private int place(String shelter) {
    return shelters.getOrDefault(shelter, -1);
  }

  private AssignmentAnswer answer(PlacingProblem problem, Placing placing, Effort effort) {
    Reasons reasons = new Reasons(problem, placing);
    List<Line> lines = new ArrayList<>();
    long[] used = new long[request.shelters().size()];
    int[] count = new int[used.length];
    Map<String, Set<String>> kept = new HashMap<>();
    for (int g = 0; g < request.households().size(); g++) {
      Home home = request.households().get(g);
      Line line = line(home, g, placing.placeOf(g), reasons);
      lines.add(line);
      String shelter = line.shelter();
      if (shelter != null) {
        used[place(shelter)] += room(line.load());
        count[place(shelter)]++;
        String village = home.village();
        if (village != null) {
          kept.computeIfAbsent(village, none -> new LinkedHashSet<>()).add(shelter);
        }
      }
    }
    List<Filled> filled = new ArrayList<>();
    for (int p = 0; p < used.length; p++) {
      Place place = request.shelters().get(p);
      filled.add(new Filled(place.id(), plain(place.capacity()), room(used[p]), count[p]));
    }
    return new AssignmentAnswer(
        cost(placing.cost()),
        cost(placing.costBound()),
        placing.unplaced(),
        placing.unplacedBound(),
        lines,
        filled,
        request.villages().stream()
            .map(village -> kept(village, kept.getOrDefault(village.id(), Set.of())))
            .toList(),
        effort.seed(),
        effort.rounds(),
        placing.stopped());
  }

  private static Kept kept(Village village, Set<String> shelters) {
    long extra = Math.max(0, shelters.size() - 1L);
    return new Kept(
        village.id(),
        shelters.stream().sorted().toList(),
        village.whole()
            ? BigDecimal.ZERO
            : plain(village.extraShelter().multiply(BigDecimal.valueOf(extra))));
  }

  private Line line(Home home, int group, int place, Reasons reasons) {
    Reasons.Reason reason = reasons.of(group);
    String at = pinned.get(home.id());
    String shelter = place < 0 ? null : request.shelters().get(place).id();
    List<Passed> cheaper = new ArrayList<>();
    for (int i = 0; i < Math.min(NAMED, reason.cheaper().size()); i++) {
      String id = request.shelters().get(reason.cheaper().get(i)).id();
      cheaper.add(
          new Passed(
              id,
              plain(home.costs().getOrDefault(id, BigDecimal.ZERO)),
              room(reason.free().get(i))));
    }
    return new Line(
        home.id(),
        shelter,
        cost(reasons.cost(group)),
        plain(shelter == null ? home.people() : load(home, shelter)),
        at != null && shelter != null ? Why.PINNED : why(reason.kind()),
        cheaper,
        reason.cheaper().size());
  }

  private static Why why(Reasons.Kind kind) {
    return switch (kind) {
      case CHEAPEST -> Why.CHEAPEST;
      case CHEAPER_FULL -> Why.CHEAPER_FULL;
      case TOGETHER -> Why.WITH_VILLAGE;
      case FOUND -> Why.FOUND;
      case NOWHERE -> Why.NOWHERE;
      case TOO_LARGE -> Why.TOO_LARGE;
      case ALL_FULL -> Why.ALL_FULL;
    };
  }
}
