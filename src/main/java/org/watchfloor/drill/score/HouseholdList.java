package org.watchfloor.drill.score;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.EvacuationFact.EvacuationCalled;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.HouseholdFact.HouseholdForced;
import org.watchfloor.evacuation.HouseholdFact.HouseholdRefused;
import org.watchfloor.evacuation.HouseholdFact.HouseholdReported;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/**
 * Whether the list of a move is complete: of each household that must move somebody wrote, since
 * the call, where it is or that it will not go.
 */
final class HouseholdList {
  private final EvacuationService moves;
  private final WatchClock clock;

  @jakarta.inject.Inject
  HouseholdList(EvacuationService moves, WatchClock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  Score score(Waiting one, Recorded called, List<Recorded> entries) {
    Message wanted = Message.of("score.wanted.households");
    List<MoveRow> rows =
        moves.board(called.entry().subject().id()).map(MoveBoard::rows).orElse(List.of());
    if (rows.isEmpty() || !(called.fact() instanceof EvacuationCalled move)) {
      return one.score(
          Criterion.HOUSEHOLDS,
          wanted,
          Verdict.untold(Message.of("score.why.noHouseholds"), Optional.of(Proof.of(called))));
    }
    Limit limit = new Limit(move.deadline(), wanted);
    return one.score(
        Criterion.HOUSEHOLDS, wanted, limit, verdict(rows, move.deadline(), called, entries));
  }

  private Verdict verdict(
      List<MoveRow> rows, Instant until, Recorded called, List<Recorded> entries) {
    Map<String, Recorded> told = told(called, entries);
    Recorded last = called;
    int known = 0;
    for (MoveRow row : rows) {
      Recorded of = told.get(row.number());
      if (of != null) {
        known++;
        last = of.entry().recordedAt().isAfter(last.entry().recordedAt()) ? of : last;
      }
    }
    boolean over = until.isBefore(clock.instant());
    boolean late = last.entry().recordedAt().isAfter(until);
    Outcome outcome =
        known == rows.size()
            ? late ? Outcome.LATE : Outcome.DONE
            : over ? Outcome.MISSED : Outcome.OPEN;
    return new Verdict(
        outcome,
        Optional.of(Proof.of(last)),
        Optional.of(Message.of("score.done.households", known, rows.size())));
  }

  private static boolean saysWhere(Fact fact) {
    return switch (fact) {
      case HouseholdReported reported -> true;
      case HouseholdRefused refused -> true;
      case HouseholdForced forced -> true;
      default -> false;
    };
  }

  /** The first word of each household since the call. */
  private static Map<String, Recorded> told(Recorded called, List<Recorded> entries) {
    Map<String, Recorded> told = new HashMap<>();
    for (Recorded recorded : entries) {
      boolean says =
          saysWhere(recorded.fact())
              && !recorded.entry().recordedAt().isBefore(called.entry().recordedAt());
      if (says) {
        told.putIfAbsent(recorded.entry().subject().id(), recorded);
      }
    }
    return told;
  }
}
