package org.watchfloor.evacuation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.evacuation.HouseholdFact.ForcePlaced;
import org.watchfloor.evacuation.HouseholdFact.HouseholdForced;
import org.watchfloor.evacuation.HouseholdFact.HouseholdPersuaded;
import org.watchfloor.evacuation.HouseholdFact.HouseholdRefused;
import org.watchfloor.evacuation.HouseholdFact.HouseholdRegistered;
import org.watchfloor.evacuation.HouseholdFact.HouseholdReported;
import org.watchfloor.evacuation.HouseholdFact.NeedsFound;
import org.watchfloor.evacuation.Whereabouts.Report;
import org.watchfloor.journal.Recorded;

/**
 * How entries become a household. Of two reports the one that happened later stands, and both count
 * for the times it was away, whichever was typed first. One that did not know the report it meets
 * was written apart; if one of the two has the people safe and the other has not, or they are said
 * to be in two places, both are named until somebody who knows reports the household again. Each
 * time somebody talked to a household is kept, whoever wrote it.
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
              said(recorded, fact.state(), fact.place(), fact.by()),
              fact.after());
      case HouseholdRefused fact -> refused(begun(before, recorded), fact, recorded);
      case HouseholdPersuaded fact ->
          talked(
              talkedTo(begun(before, recorded), fact.by(), fact.outcome(), fact.note(), recorded),
              said(
                      recorded,
                      fact.outcome() == PersuasionOutcome.AGREED
                          ? HouseholdState.HOME
                          : HouseholdState.REFUSED,
                      "",
                      "")
                  .with(List.of()),
              fact.after());
      case HouseholdForced fact ->
          told(
              forced(
                  begun(before, recorded),
                  new Force(
                      fact.orderedBy(),
                      fact.basis(),
                      fact.by(),
                      fact.place(),
                      fact.note(),
                      at,
                      recorded.entry().actor().officer(),
                      recorded.entry().id().toString(),
                      null)),
              said(recorded, HouseholdState.MOVED, fact.place(), ""),
              fact.after());
      case ForcePlaced fact -> placed(begun(before, recorded), fact, recorded);
      case NeedsFound fact ->
          begun(before, recorded)
              .with(
                  new Needs(
                      fact.settlement(),
                      fact.relief(),
                      fact.basis(),
                      fact.incident(),
                      at,
                      recorded.entry().id().toString()));
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

  private static Household refused(Household before, HouseholdRefused fact, Recorded recorded) {
    Household talked =
        talkedTo(before, fact.persuadedBy(), PersuasionOutcome.REFUSES, fact.note(), recorded);
    Household named =
        fact.forced()
            ? forced(
                talked,
                new Force(
                    "",
                    "",
                    fact.persuadedBy(),
                    fact.place(),
                    fact.note(),
                    recorded.entry().happenedAt(),
                    recorded.entry().actor().officer(),
                    recorded.entry().id().toString(),
                    null))
            : talked;
    return told(
        named,
        said(
            recorded,
            fact.forced() ? HouseholdState.MOVED : HouseholdState.REFUSED,
            fact.place(),
            ""),
        fact.after());
  }

  private static Household talkedTo(
      Household before, String by, PersuasionOutcome outcome, String note, Recorded recorded) {
    return before.with(
        before
            .refusals()
            .plus(
                new Persuasion(
                    by,
                    outcome,
                    note,
                    recorded.entry().happenedAt(),
                    recorded.entry().actor().officer(),
                    recorded.entry().id().toString())));
  }

  private static Household forced(Household before, Force force) {
    return before.with(before.refusals().plus(force));
  }

  /**
   * The place of a use of force, said later; the household is there too as long as nothing else was
   * said of it since. Where two were said apart the first stands, and both are named.
   */
  private static Household placed(Household before, ForcePlaced fact, Recorded recorded) {
    Force force = before.refusals().forced(fact.force());
    if (force == null) {
      return before;
    }
    String entry = recorded.entry().id().toString();
    if (!force.placeless()) {
      String first = force.placedBy() == null ? force.entry() : force.placedBy();
      return force.place().equals(fact.place())
          ? before
          : before.with(before.contradictions().plus(RULE, first, entry));
    }
    Household with = before.with(before.refusals().replacing(force.placed(fact.place(), entry)));
    Whereabouts stood = with.whereabouts();
    return stood.entry().equals(force.entry())
        ? with.with(stood.at(fact.place()), with.contradictions())
        : with;
  }

  private static Whereabouts said(
      Recorded recorded, HouseholdState state, String place, String by) {
    return new Whereabouts(
        state,
        place,
        recorded.entry().happenedAt(),
        List.of(new Report(state, recorded.entry().happenedAt(), recorded.entry().id().toString())),
        by,
        recorded.entry().actor().officer(),
        recorded.entry().id().toString());
  }

  /**
   * What an attempt says of where a household is. It never ends an absence: a household that is out
   * of its house did not come back because an attempt of before was written down late. One that was
   * written apart from the report of the absence still contradicts it.
   */
  private static Household talked(Household before, Whereabouts told, String after) {
    Whereabouts stood = before.whereabouts();
    if (!stood.state().away()) {
      return told(before, told, after);
    }
    return stood.entry().equals(after)
        ? before
        : before.with(before.contradictions().plus(RULE, stood.entry(), told.entry()));
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
    return before.with((stands ? told : stood).with(stood.reportsAnd(told)), known);
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
