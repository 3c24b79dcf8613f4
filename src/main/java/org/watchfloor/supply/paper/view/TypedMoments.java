package org.watchfloor.supply.paper.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;

/** Days and moments as the forms of papers take them; nothing typed is nothing said. Any thread. */
public final class TypedMoments {
  private final WatchClock clock;

  @Inject
  TypedMoments(WatchClock clock) {
    this.clock = clock;
  }

  /**
   * A moment to come: hours from now, or a time.
   *
   * @throws RefusedException if it cannot be read
   */
  public @Nullable Instant toCome(String typed) {
    return typed.isBlank()
        ? null
        : MomentEntry.toCome(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("mutual.refused.moment", typed));
  }

  /**
   * A moment that is past: minutes back, or a time.
   *
   * @throws RefusedException if it cannot be read
   */
  public @Nullable Instant past(String typed) {
    return typed.isBlank()
        ? null
        : MomentEntry.happened(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("mutual.refused.moment", typed));
  }

  /**
   * A day.
   *
   * @throws RefusedException if it cannot be read
   */
  public @Nullable LocalDate day(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      throw RefusedException.of("supply.refused.noDay", typed);
    }
  }

  /** A day some days from now, to begin with where one is asked for. */
  public String inDays(int days) {
    return clock.now().toLocalDate().plusDays(days).toString();
  }
}
