package org.watchfloor.response.consultation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A conclusion to be written down.
 *
 * @param present who took part, units or persons; at least one
 * @param text in words
 * @param level which level, where the verdict names one
 * @param next when the next one is; null if that was not said
 */
public record Ending(
    List<String> present,
    String text,
    Verdict verdict,
    @Nullable ResponseLevel level,
    @Nullable Instant next) {
  public Ending {
    present = List.copyOf(present);
  }
}
