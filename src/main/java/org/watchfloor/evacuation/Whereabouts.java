package org.watchfloor.evacuation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a household was said to be last.
 *
 * @param state how it stands
 * @param place the number of the shelter, or a place in words; empty if that was not said
 * @param since when it was so
 * @param reports where it was said to be each time, what happened first the first one; attempts to
 *     persuade are none
 * @param by the post that said so; may be empty
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record Whereabouts(
    HouseholdState state,
    String place,
    Instant since,
    List<Report> reports,
    String by,
    String recordedBy,
    String entry) {
  /** Nobody said anything. */
  static final Whereabouts HOME =
      new Whereabouts(HouseholdState.HOME, "", Instant.EPOCH, List.of(), "", "", "");

  /**
   * That a household was somewhere.
   *
   * @param state how it stood
   * @param at when it was so
   * @param entry the name of the entry
   */
  public record Report(HouseholdState state, Instant at, String entry) {
    static final Comparator<Report> FIRST_HAPPENED_FIRST = Comparator.comparing(Report::at);
  }

  public Whereabouts {
    reports = reports.stream().sorted(Report.FIRST_HAPPENED_FIRST).toList();
  }

  /**
   * Each time it was out of its house, the first one first. A report that was typed late has its
   * place by when it happened, so the order of typing does not matter.
   */
  public List<Away> away() {
    List<Away> all = new ArrayList<>();
    Report left = null;
    for (Report one : reports) {
      if (left == null) {
        left = one.state().away() ? one : null;
      } else if (!one.state().away()) {
        all.add(new Away(left.at(), left.entry(), one.at()));
        left = null;
      }
    }
    if (left != null) {
      all.add(new Away(left.at(), left.entry(), state.away() ? null : since));
    }
    return all;
  }

  /** Whether it was out of its house at a moment. */
  boolean awayAt(Instant at) {
    return away().stream().anyMatch(one -> one.at(at));
  }

  /** This, with a place that was said later. */
  Whereabouts at(String where) {
    return new Whereabouts(state, where, since, reports, by, recordedBy, entry);
  }

  /** This, with all that was reported of the household. */
  Whereabouts with(List<Report> all) {
    return new Whereabouts(state, place, since, all, by, recordedBy, entry);
  }

  /** The reports of this and of one written after it. */
  List<Report> reportsAnd(Whereabouts later) {
    return Stream.concat(reports.stream(), later.reports().stream()).toList();
  }
}
