package org.watchfloor.ui.dialog;

import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;

/**
 * The field of a form that asks when something happened that is written down later, by voice or
 * from paper; empty means now. The same wherever it is asked. Any thread.
 */
public final class WhenField {
  private final WatchClock clock;

  @Inject
  WhenField(WatchClock clock) {
    this.clock = clock;
  }

  /** The field, empty. */
  public FormField field() {
    return FormField.line(Message.of("ui.when"), "");
  }

  /**
   * What was typed in it.
   *
   * @return null for now
   * @throws RefusedException if it is no time
   */
  public @Nullable Instant read(String typed) {
    return typed.isBlank()
        ? null
        : MomentEntry.happened(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("ui.refused.when", typed));
  }
}
