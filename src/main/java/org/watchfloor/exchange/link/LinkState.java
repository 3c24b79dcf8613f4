package org.watchfloor.exchange.link;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * How the link with one station stands.
 *
 * @param station the other
 * @param name its name
 * @param way which of the two connects; means nothing once it ended
 * @param condition whether they are in touch
 * @param seenAt when a word of it came last; null if none ever did
 * @param itLacks how many entries here it has not; by its last word
 * @param weLack how many entries it has that are not here; by its last word
 * @param waits the package of the other that waits for an officer's look; null if none does
 * @param said what is going on, or why it is out of touch
 */
public record LinkState(
    String station,
    String name,
    Way way,
    Condition condition,
    @Nullable Instant seenAt,
    long itLacks,
    long weLack,
    @Nullable Path waits,
    Message said) {

  /** Which of the two connects. */
  public enum Way {
    /** This station connects to the other's broker. */
    OUT,
    /** The other connects to the broker here. */
    IN
  }

  /** Whether two stations are in touch. */
  public enum Condition {
    /** Words come. */
    TOGETHER,
    /** It was in touch, or should be, and is not. */
    LOST,
    /** It never was: nobody waits for it. */
    NOT_YET,
    /** There is no link any more; only what came over it still waits. */
    ENDED
  }

  /** Whether it should be there and is not. */
  public boolean lost() {
    return condition == Condition.LOST;
  }
}
