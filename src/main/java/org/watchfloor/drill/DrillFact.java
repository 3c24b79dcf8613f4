package org.watchfloor.drill;

import java.time.Instant;
import org.watchfloor.journal.Fact;

/** What happens to a drill as such. The subject is {@code drill:STATION}. */
public sealed interface DrillFact extends Fact {

  /**
   * It was laid out.
   *
   * @param title what it is called
   * @param form how it is held
   * @param begins the time of the drill at its beginning
   */
  record DrillPrepared(String title, DrillForm form, Instant begins) implements DrillFact {}

  /**
   * Its clock was made to run, to stand, or to leap.
   *
   * @param at what it shows from now on
   * @param real when, by the clock of the machine where that was said
   * @param rate how many seconds of the drill pass in one; 0 while it stands
   */
  record DrillClockSet(Instant at, Instant real, int rate) implements DrillFact {}

  /**
   * The director said who answers the desk from now on, whatever the scenario says.
   *
   * @param simulated whether the program answers for teams, units and posts
   */
  record ParticipantsChosen(boolean simulated) implements DrillFact {}

  /**
   * It is over; its clock stands.
   *
   * @param reason why, where it was broken off; empty if it came to its end
   */
  record DrillEnded(String reason) implements DrillFact {}
}
