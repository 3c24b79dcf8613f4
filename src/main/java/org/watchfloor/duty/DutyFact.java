package org.watchfloor.duty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;

/** What happens to a shift. */
public sealed interface DutyFact extends Fact {

  /** A shift was put on the roster, or planned anew. */
  record ShiftPlanned(Instant begins, Instant ends, Roster roster) implements DutyFact {}

  /**
   * A shift took over and is answerable.
   *
   * @param roster who really came
   * @param ends when it is to end
   * @param open what was open
   */
  record ShiftTakenOver(Roster roster, Instant ends, List<OpenCount> open) implements DutyFact {}

  /**
   * A shift was relieved.
   *
   * @param open what was open
   * @param remark what it told the next shift; null if nothing
   */
  record ShiftHandedOver(List<OpenCount> open, @Nullable String remark) implements DutyFact {}
}
