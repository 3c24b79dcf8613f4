package org.watchfloor.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.duty.DutyFact.ShiftHandedOver;
import org.watchfloor.duty.DutyFact.ShiftPlanned;
import org.watchfloor.duty.DutyFact.ShiftTakenOver;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/**
 * A shift goes from planned to on duty to handed over, and never back. It is of the station that
 * takes over; nobody else relieves it.
 */
final class ShiftFold implements Fold<Shift> {
  @Override
  public @Nullable Shift apply(@Nullable Shift shift, Recorded recorded) {
    String id = recorded.entry().subject().id();
    String station = recorded.entry().id().station();
    return switch ((DutyFact) recorded.fact()) {
      case ShiftPlanned plan ->
          shift == null || shift.stage() == Stage.PLANNED
              ? new Shift(
                  id,
                  station,
                  plan.begins(),
                  plan.ends(),
                  plan.roster(),
                  Stage.PLANNED,
                  List.of(),
                  List.of(),
                  null)
              : shift;
      case ShiftTakenOver now ->
          shift == null || shift.stage() == Stage.PLANNED
              ? new Shift(
                  id,
                  station,
                  recorded.entry().happenedAt(),
                  now.ends(),
                  now.roster(),
                  Stage.ON_DUTY,
                  now.open(),
                  List.of(),
                  null)
              : shift;
      case ShiftHandedOver over ->
          shift == null || shift.stage() != Stage.ON_DUTY || !shift.station().equals(station)
              ? shift
              : new Shift(
                  id,
                  station,
                  shift.begins(),
                  recorded.entry().happenedAt(),
                  shift.roster(),
                  Stage.HANDED_OVER,
                  shift.taken(),
                  over.open(),
                  over.remark());
    };
  }
}
