package org.watchfloor.response.superior;

import java.time.Instant;
import java.util.Optional;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * One word of the headquarters above.
 *
 * @param id its own
 * @param station where it was heard
 * @param issuer which headquarters
 * @param hazard against what
 * @param level the level it set; empty if it ended its response
 * @param at from when it counts
 * @param basisDoc the number of its document; empty as long as it is not known
 * @param toldBy who told it, and how
 * @param takenBy who wrote it down
 * @param recordedAt when that was
 * @param withdrawn why it was a mistake; empty if it stands
 */
public record SuperiorWord(
    String id,
    String station,
    String issuer,
    Hazard hazard,
    Optional<ResponseLevel> level,
    Instant at,
    String basisDoc,
    String toldBy,
    String takenBy,
    Instant recordedAt,
    Optional<String> withdrawn) {

  /** Whether nobody withdrew it. */
  public boolean stands() {
    return withdrawn.isEmpty();
  }

  /** Whether it speaks of the same response as another one. */
  boolean sameAs(SuperiorWord other) {
    return issuer.equals(other.issuer) && hazard == other.hazard;
  }

  SuperiorWord withdrawnBecause(String reason) {
    return new SuperiorWord(
        id,
        station,
        issuer,
        hazard,
        level,
        at,
        basisDoc,
        toldBy,
        takenBy,
        recordedAt,
        Optional.of(reason));
  }
}
