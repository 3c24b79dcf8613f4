package org.watchfloor.drill.score;

import java.util.Optional;
import org.watchfloor.base.Message;

/**
 * How something counts.
 *
 * @param outcome how
 * @param proof the entry that shows it; empty while there is none
 * @param said what was done, or why the record cannot tell; empty where the proof says it all
 */
record Verdict(Outcome outcome, Optional<Proof> proof, Optional<Message> said) {
  /** The record cannot tell. */
  static Verdict untold(Message why, Optional<Proof> proof) {
    return new Verdict(Outcome.TO_JUDGE, proof, Optional.of(why));
  }
}
