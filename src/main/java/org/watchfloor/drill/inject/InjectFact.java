package org.watchfloor.drill.inject;

import java.time.Instant;
import org.watchfloor.drill.scenario.InjectKind;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;

/**
 * What happens to an inject. The subject is {@code inject:STATION/ID}. What only the director is to
 * know stands on no timeline.
 */
public sealed interface InjectFact extends Fact {

  /**
   * What it waits for holds; it comes at a moment.
   *
   * @param due when, by the clock of the drill
   */
  record InjectArmed(Instant due) implements InjectFact, RegisterFact {}

  /**
   * The director put it off.
   *
   * @param due when it comes, by the clock of the drill
   */
  record InjectPutOff(Instant due) implements InjectFact, RegisterFact {}

  /**
   * It was let go: this is what the desk hears.
   *
   * @param kind how it comes
   * @param to the post it comes to
   * @param from who calls or writes; empty where nobody does
   * @param text what is said
   * @param byHand whether the director said so, and not the scenario
   */
  record InjectReleased(InjectKind kind, String to, String from, String text, boolean byHand)
      implements InjectFact {}

  /**
   * It does not come in this run.
   *
   * @param reason why: as the director said, or why a door refused it; empty where what it needs
   *     did not hold
   */
  record InjectPassedOver(String reason) implements InjectFact, RegisterFact {}

  /** Somebody at the desk took it up: the first reaction. */
  record InjectTaken() implements InjectFact {}
}
