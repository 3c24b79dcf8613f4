package org.watchfloor.response.superior;

import java.time.Instant;
import java.util.Optional;
import org.watchfloor.journal.Fact;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/** What was heard of the headquarters above. */
public sealed interface SuperiorFact extends Fact {
  /**
   * It started, raised, lowered or ended a response.
   *
   * @param issuer which headquarters
   * @param level the level from now on; empty if the response is ended
   * @param at from when it counts
   * @param basisDoc the number of its document; empty as long as it is not known
   * @param toldBy who told it, and how
   */
  record SuperiorTold(
      String issuer,
      Hazard hazard,
      Optional<ResponseLevel> level,
      Instant at,
      String basisDoc,
      String toldBy)
      implements SuperiorFact {}

  /**
   * It was written down by mistake.
   *
   * @param issuer of what is withdrawn, so that the line can be read by itself
   */
  record SuperiorWithdrawn(String issuer, Hazard hazard, String reason) implements SuperiorFact {}
}
