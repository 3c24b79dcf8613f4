package org.watchfloor.evacuation.assignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.evacuation.EvacuationRules.Weights;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.PlannedShelter;
import org.watchfloor.evacuation.assignment.CareNeeds.Need;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.solve.placing.Effort;
import org.watchfloor.solve.placing.Placing;
import org.watchfloor.solve.placing.PlacingProblem;
import org.watchfloor.solve.placing.PlacingSolver;
import org.watchfloor.solve.placing.Reasons;
import org.watchfloor.solve.placing.TooLargeException;

/**
 * The households of a move as a question of groups and places. Costs are tenths of minutes times
 * people, whoever needs help counted more than once, so that they go to the nearer shelter; leaving
 * somebody without a shelter weighs one for each person and more for each who needs help. Each
 * shelter beyond the first that a village is spread over costs as much as some minutes more on the
 * way for all of it. The weights are the station's. Pure.
 */
final class MoveQuestion {
  /** Minutes are counted in tenths. */
  private static final double TENTHS = 10;

  private static final double SECONDS = 60;
  private static final int NAMED = 2;

  private final List<MoveRow> rows;
  private final List<Shelter> shelters;
  private final long[] free;
  private final List<String> origins;
  private final double[][] minutes;
  private final CareNeeds needs;
  private final Weights weights;
  private final Wishes wishes;

  /**
   * @param rows who needs a shelter
   * @param shelters where they may go
   * @param free how many people each can take
   * @param origins where each row comes from, as the number of a line of minutes; empty where that
   *     is not known
   * @param weights what weighs how much
   * @param minutes for each origin the minutes to each shelter; infinite where there is no way
   */
  MoveQuestion(
      List<MoveRow> rows,
      List<Shelter> shelters,
      long[] free,
      List<String> origins,
      Map<String, double[]> minutes,
      CareNeeds needs,
      Weights weights,
      Wishes wishes) {
    this.rows = List.copyOf(rows);
    this.shelters = List.copyOf(shelters);
    this.free = free.clone();
    this.origins = List.copyOf(origins);
    this.minutes = new double[rows.size()][];
    double[] nowhere = new double[shelters.size()];
    Arrays.fill(nowhere, Double.POSITIVE_INFINITY);
    for (int g = 0; g < rows.size(); g++) {
      this.minutes[g] = minutes.getOrDefault(origins.get(g), nowhere);
    }
    this.needs = needs;
    this.weights = weights;
    this.wishes = wishes;
  }

  /** What comes of it, before it is put into words for the move. */
  record Result(
      List<Proposal.Line> lines,
      long[] used,
      BigDecimal cost,
      BigDecimal bound,
      boolean proven,
      boolean stopped) {}

  /**
   * Solves it.
   *
   * @throws RefusedException if the numbers are too large, or more are pinned than fit
   */
  Result solve(Effort effort) {
    try {
      PlacingProblem problem = problem();
      return result(problem, PlacingSolver.solve(problem, effort));
    } catch (TooLargeException e) {
      throw new RefusedException(Message.of("evacuation.request.tooLarge"), e);
    }
  }

  private PlacingProblem problem() throws TooLargeException {
    PlacingProblem.Builder builder = new PlacingProblem.Builder();
    long[] left = free.clone();
    Map<String, Integer> index = new HashMap<>();
    for (int p = 0; p < shelters.size(); p++) {
      index.put(shelters.get(p).number(), p);
    }
    for (int g = 0; g < rows.size(); g++) {
      Integer at = index.get(wishes.pinned().getOrDefault(rows.get(g).number(), ""));
      if (at != null) {
        left[at] -= rows.get(g).people();
        if (left[at] < 0) {
          throw RefusedException.of(
              "evacuation.refused.pinnedFull", shelters.get(at).name(), free[at], -left[at]);
        }
      }
    }
    for (long room : left) {
      builder.place(room);
    }
    Map<String, Long> byVillage = new HashMap<>();
    for (MoveRow row : rows) {
      byVillage.merge(row.household().profile().area(), weight(row), Long::sum);
    }
    long parting = Math.round(weights.extraShelter().toSeconds() * TENTHS / SECONDS);
    Map<String, Integer> bundles = new HashMap<>();
    Map<String, Integer> shared = new HashMap<>();
    for (int g = 0; g < rows.size(); g++) {
      HouseholdProfile profile = rows.get(g).household().profile();
      Integer pinned = index.get(wishes.pinned().getOrDefault(profile.number(), ""));
      Set<Need> wants = needs.of(profile.care());
      boolean own =
          pinned != null
              || wishes.forbidden().stream()
                  .anyMatch(pair -> pair.household().equals(profile.number()));
      String key = own ? "own " + g : origins.get(g) + " " + wants;
      Integer row = shared.get(key);
      if (row == null) {
        row = row(builder, g, wants, pinned);
        shared.put(key, row);
      }
      Integer bundle = bundles.get(profile.area());
      if (bundle == null) {
        bundle = builder.bundle(parting * byVillage.getOrDefault(profile.area(), 0L), false);
        bundles.put(profile.area(), bundle);
      }
      builder.group(
          row,
          weight(rows.get(g)),
          pinned != null ? 0 : rows.get(g).people(),
          Math.max(1, profile.people() + weights.without() * profile.vulnerable()),
          bundle);
    }
    return builder.build();
  }

  private long weight(MoveRow row) {
    return row.people() + (weights.helped() - 1) * row.household().profile().vulnerable();
  }

  private int row(
      PlacingProblem.Builder builder, int group, Set<Need> wants, @Nullable Integer pinned) {
    int[] place = new int[shelters.size()];
    long[] cost = new long[place.length];
    long[] load = new long[place.length];
    int n = 0;
    for (int p = 0; p < place.length; p++) {
      boolean allowed =
          pinned != null ? pinned == p : allowed(group, p) && met(p).containsAll(wants);
      if (allowed) {
        place[n] = p;
        cost[n] = Double.isFinite(minutes[group][p]) ? Math.round(minutes[group][p] * TENTHS) : 0;
        load[n] = 1;
        n++;
      }
    }
    return builder.row(Arrays.copyOf(place, n), Arrays.copyOf(cost, n), Arrays.copyOf(load, n));
  }

  private boolean allowed(int group, int place) {
    return Double.isFinite(minutes[group][place])
        && !wishes
            .forbidden()
            .contains(new PlannedShelter(rows.get(group).number(), shelters.get(place).number()));
  }

  private Set<Need> met(int place) {
    return needs.met(shelters.get(place).site());
  }

  private Result result(PlacingProblem problem, Placing placing) {
    Reasons reasons = new Reasons(problem, placing);
    List<Proposal.Line> lines = new ArrayList<>();
    long[] used = new long[shelters.size()];
    for (int g = 0; g < rows.size(); g++) {
      int p = placing.placeOf(g);
      if (p >= 0) {
        used[p] += rows.get(g).people();
      }
      lines.add(
          new Proposal.Line(
              rows.get(g),
              p < 0 ? null : shelters.get(p),
              p < 0 ? 0 : minutes[g][p],
              p < 0 ? without(g, reasons.of(g)) : with(g, p, reasons.of(g))));
    }
    lines.sort(
        Comparator.comparing((Proposal.Line line) -> line.shelter() != null)
            .thenComparing(line -> -line.row().household().profile().vulnerable())
            .thenComparing(line -> line.row().household().profile().area())
            .thenComparing(line -> line.row().number()));
    return new Result(
        lines,
        used,
        BigDecimal.valueOf(placing.cost(), 1),
        BigDecimal.valueOf(placing.costBound(), 1),
        placing.optimal(),
        placing.stopped());
  }

  private Message with(int group, int place, Reasons.Reason reason) {
    MoveRow row = rows.get(group);
    long time = whole(minutes[group][place]);
    if (wishes.pinned().containsKey(row.number())) {
      return Message.of("evacuation.why.pinned");
    }
    Set<Need> wants = needs.of(row.household().profile().care());
    if (!wants.isEmpty()) {
      Message nearer = nearerWithout(group, place, wants);
      if (nearer != null) {
        return nearer;
      }
    }
    return switch (reason.kind()) {
      case CHEAPER_FULL -> Message.of("evacuation.why.full", time, names(group, reason.cheaper()));
      case TOGETHER -> Message.of("evacuation.why.village", time, names(group, reason.cheaper()));
      case FOUND -> Message.of("evacuation.why.found", time, names(group, reason.cheaper()));
      case CHEAPEST, NOWHERE, TOO_LARGE, ALL_FULL -> Message.of("evacuation.why.nearest", time);
    };
  }

  /** That a nearer shelter lacks what the household needs; null if none is nearer. */
  private @Nullable Message nearerWithout(int group, int place, Set<Need> wants) {
    for (int p = 0; p < shelters.size(); p++) {
      if (allowed(group, p)
          && minutes[group][p] < minutes[group][place]
          && !met(p).containsAll(wants)) {
        Set<Need> lacks = EnumSet.copyOf(wants);
        lacks.removeAll(met(p));
        return Message.of(
            "evacuation.why.need",
            whole(minutes[group][place]),
            shelters.get(p).name(),
            whole(minutes[group][p]),
            Message.of("evacuation.need." + lacks.iterator().next().name()));
      }
    }
    return null;
  }

  private Message without(int group, Reasons.Reason reason) {
    MoveRow row = rows.get(group);
    if (origins.get(group).isEmpty()) {
      return Message.of("evacuation.short.origin");
    }
    if (reason.kind() == Reasons.Kind.TOO_LARGE) {
      return Message.of("evacuation.short.large", row.people());
    }
    if (reason.kind() == Reasons.Kind.NOWHERE) {
      boolean reached = false;
      for (int p = 0; p < shelters.size(); p++) {
        reached |= allowed(group, p);
      }
      Set<Need> wants = needs.of(row.household().profile().care());
      return reached && !wants.isEmpty()
          ? Message.of(
              "evacuation.short.need",
              Message.of("evacuation.need." + wants.iterator().next().name()))
          : Message.of("evacuation.short.way");
    }
    return Message.of(
        "evacuation.short.full",
        row.people(),
        reason.cheaper().size(),
        reason.free().stream().mapToLong(Long::longValue).max().orElse(0));
  }

  private Message names(int group, List<Integer> places) {
    Message all = name(group, places.getFirst());
    for (int i = 1; i < Math.min(NAMED, places.size()); i++) {
      all = Message.of("evacuation.and", all, name(group, places.get(i)));
    }
    return places.size() > NAMED ? Message.of("evacuation.why.more", all, places.size()) : all;
  }

  private Message name(int group, int place) {
    return Message.of(
        "evacuation.why.place", shelters.get(place).name(), whole(minutes[group][place]));
  }

  /** Begun minutes count, as on all other lists of ways. */
  private static long whole(double minutes) {
    return Double.isFinite(minutes) ? (long) Math.ceil(minutes) : 0;
  }
}
