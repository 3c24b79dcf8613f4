package org.watchfloor.drill.score;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.scenario.Expected;

/**
 * An expected act and what became of it.
 *
 * @param inject the inject it answers
 * @param post the post the inject came to
 * @param expected what was expected
 * @param since when the inject was let go, by the clock of the drill
 * @param doneAt when it was done; null while it was not
 * @param officer who did it; empty while nobody did
 * @param entry the entry that shows it; empty while there is none
 * @param outcome how that counts
 */
public record Score(
    String inject,
    String post,
    Expected expected,
    Instant since,
    @Nullable Instant doneAt,
    String officer,
    String entry,
    Outcome outcome) {

  /** How long it took; null while it was not done. */
  public @Nullable Duration took() {
    return doneAt == null ? null : Duration.between(since, doneAt);
  }
}
