package org.watchfloor.evacuation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.evacuation.HouseholdFact.HouseholdRefused;
import org.watchfloor.evacuation.HouseholdFact.HouseholdRegistered;
import org.watchfloor.evacuation.HouseholdFact.HouseholdReported;
import org.watchfloor.evacuation.HouseholdFact.NeedsFound;
import org.watchfloor.journal.Recorded;

/**
 * How entries become a household. Of two reports the one that happened later stands. One that did
 * not know the report it meets was written apart; if one of the two has the people safe and the
 * other has not, or they are said to be in two places, both are named until somebody who knows
 * reports the household again.
 */
final class HouseholdFold {
  private static final String RULE = "evacuation.conflict.whereabouts";

  private HouseholdFold() {}

  static @Nullable Household apply(@Nullable Household before, Recorded recorded) {
    Instant at = recorded.entry().happenedAt();
    return switch (recorded.fact()) {
      case HouseholdRegistered fact ->
          before == null ? Household.of(fact.profile()) : before.with(fact.profile());
      case HouseholdReported fact ->
          told(
              begun(before, recorded),
              said(recorded, fact.state(), fact.place(), "", false, fact.by()),
              fact.after());
      case HouseholdRefused fact ->
          told(
              begun(before, recorded),
              said(
                  recorded,
                  fact.forced() ? HouseholdState.MOVED : HouseholdState.REFUSED,
                  fact.place(),
                  fact.persuadedBy(),
                  fact.forced(),
                  ""),
              fact.after());
      case NeedsFound fact ->
          begun(before, recorded)
              .with(new Needs(fact.settlement(), fact.relief(), fact.basis(), at));
      case ConflictSettled fact when before != null ->
          before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static Household begun(@Nullable Household before, Recorded recorded) {
    return before == null
        ? Household.of(HouseholdProfile.unregistered(recorded.entry().subject().id()))
        : before;
  }

  private static Whereabouts said(
      Recorded recorded,
      HouseholdState state,
      String place,
      String persuadedBy,
      boolean forced,
      String by) {
    return new Whereabouts(
        state,
        place,
        persuadedBy,
        forced,
        recorded.entry().happenedAt(),
        null,
        by,
        recorded.entry().actor().officer(),
        recorded.entry().id().toString());
  }

  private static Household told(Household before, Whereabouts told, String after) {
    Whereabouts stood = before.whereabouts();
    boolean stands = !told.since().isBefore(stood.since());
    Contradictions known = before.contradictions();
    if (stood.entry().equals(after)) {
      known = stands ? without(known) : known;
    } else if (!stood.entry().isEmpty() && against(stood, told)) {
      known =
          stands
              ? known.plus(RULE, told.entry(), stood.entry())
              : known.plus(RULE, stood.entry(), told.entry());
    }
    return before.with(stands ? told.leftAt(left(stood, told)) : stood, known);
  }

  /** When the house was left last: now, if it was not left before. */
  private static @Nullable Instant left(Whereabouts stood, Whereabouts told) {
    return told.state().away() && !stood.state().away() ? told.since() : stood.leftAt();
  }

  private static boolean against(Whereabouts one, Whereabouts other) {
    if (one.state().away() != other.state().away()) {
      return true;
    }
    return one.state() == HouseholdState.SHELTERED
        && other.state() == HouseholdState.SHELTERED
        && !one.place().equals(other.place());
  }

  private static Contradictions without(Contradictions known) {
    return new Contradictions(
        known.open().stream().filter(one -> !one.rule().equals(RULE)).toList(), known.settled());
  }
}
