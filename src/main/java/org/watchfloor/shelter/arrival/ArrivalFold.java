package org.watchfloor.shelter.arrival;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Recorded;
import org.watchfloor.shelter.arrival.ArrivalFact.BookingWithdrawn;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonBooked;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonCorrected;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonLeft;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonMoved;

/**
 * How entries become a booking. A move that knew the one before it stands, also by a clock that was
 * set back; of two that did not, the one that happened later. One that did not know the move it
 * meets was written apart: unless both have the person in the same place, the two are named until
 * somebody who knows writes the next move.
 */
final class ArrivalFold {
  private static final String APART = "arrival.conflict.apart";
  private static final String CORRECTED = "arrival.conflict.corrected";

  private ArrivalFold() {}

  static @Nullable Arrival apply(@Nullable Arrival before, Recorded recorded) {
    if (before == null) {
      return recorded.fact() instanceof PersonBooked fact ? booked(fact, recorded) : null;
    }
    return switch (recorded.fact()) {
      case PersonMoved fact ->
          told(
              before,
              stay(StayState.PRESENT, fact.shelter(), null, "", fact.over(), recorded),
              fact.after());
      case PersonLeft fact ->
          told(
              before,
              stay(StayState.LEFT, before.shelter(), fact.leave(), fact.words(), "", recorded),
              fact.after());
      case BookingWithdrawn fact ->
          told(
              before,
              stay(StayState.WITHDRAWN, before.shelter(), null, fact.words(), "", recorded),
              fact.after());
      case PersonCorrected fact -> corrected(before, fact, recorded);
      case ConflictSettled fact -> before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static Arrival booked(PersonBooked fact, Recorded recorded) {
    Stay stay = stay(StayState.PRESENT, fact.shelter(), null, "", fact.over(), recorded);
    return new Arrival(
        recorded.entry().subject().id(),
        fact.register(),
        fact.family(),
        fact.tag(),
        fact.person(),
        stay.entry(),
        stay,
        List.of(),
        stay.since(),
        Contradictions.NONE);
  }

  private static Stay stay(
      StayState state,
      String shelter,
      @Nullable Leave leave,
      String words,
      String over,
      Recorded recorded) {
    return new Stay(
        state,
        shelter,
        leave,
        words,
        over,
        recorded.entry().happenedAt(),
        recorded.entry().actor().officer(),
        recorded.entry().id().toString());
  }

  private static Arrival told(Arrival before, Stay told, String after) {
    Stay stood = before.stay();
    boolean knew = stood.entry().equals(after);
    boolean stands = knew || !told.since().isBefore(stood.since());
    Contradictions known = before.contradictions();
    if (knew) {
      known = without(known);
    } else if (!stood.agrees(told)) {
      known =
          stands
              ? known.plus(APART, told.entry(), stood.entry())
              : known.plus(APART, stood.entry(), told.entry());
    }
    return before.with(stands ? told : stood, known);
  }

  private static Arrival corrected(Arrival before, PersonCorrected fact, Recorded recorded) {
    String entry = recorded.entry().id().toString();
    Contradictions known =
        before.details().equals(fact.after())
            ? before.contradictions()
            : before.contradictions().plus(CORRECTED, entry, before.details());
    return before.corrected(fact.family(), fact.tag(), fact.person(), entry, known);
  }

  private static Contradictions without(Contradictions known) {
    return new Contradictions(
        known.open().stream().filter(one -> !one.rule().equals(APART)).toList(), known.settled());
  }
}
