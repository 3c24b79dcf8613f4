package org.watchfloor.evacuation;

import java.time.Instant;
import org.watchfloor.journal.Fact;

/** What happens to moves. */
public sealed interface EvacuationFact extends Fact {

  /**
   * A move was called.
   *
   * @param reason why
   * @param post the post that signed the order
   * @param document its document number; may be empty
   * @param means where to and by what
   * @param scope who must move
   * @param deadline by when everybody must be out
   */
  record EvacuationCalled(
      String reason, String post, String document, String means, Scope scope, Instant deadline)
      implements EvacuationFact {}

  /** People may come back. */
  record ReturnAllowed(String reason, String post, String document) implements EvacuationFact {}

  /**
   * The move is over.
   *
   * @param summary how it went
   * @param post the post that signed it
   * @param stillAway how many households were not home then
   */
  record EvacuationClosed(String summary, String post, long stillAway) implements EvacuationFact {}
}
