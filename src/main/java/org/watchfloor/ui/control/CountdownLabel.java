package org.watchfloor.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Formats;

/**
 * What is left until a deadline, turning each second: calm, then {@code :soon}, then {@code
 * :overdue}, in words as well as in colour. Drive it with {@code ticker.every(label::tick)}.
 */
public final class CountdownLabel extends Label {
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

  private final Formats formats;
  private final InstantSource clock;
  private @Nullable Instant due;
  private Duration warning = Duration.ZERO;

  /** A countdown without a deadline; shows nothing. */
  public CountdownLabel(Formats formats, InstantSource clock) {
    this.formats = formats;
    this.clock = clock;
    getStyleClass().add("countdown");
  }

  /**
   * Counts down to a deadline.
   *
   * @param deadline when it is due; null for none
   * @param warnBefore how long before it turns {@code :soon}
   */
  public void count(@Nullable Instant deadline, Duration warnBefore) {
    due = deadline;
    warning = warnBefore;
    tick();
  }

  /** Shows the present state; call each second. */
  public void tick() {
    Instant deadline = due;
    if (deadline == null) {
      setText("");
      pseudoClassStateChanged(SOON, false);
      pseudoClassStateChanged(OVERDUE, false);
      return;
    }
    Instant now = clock.instant();
    boolean over = now.isAfter(deadline);
    pseudoClassStateChanged(OVERDUE, over);
    pseudoClassStateChanged(SOON, !over && !now.isBefore(deadline.minus(warning)));
    setText(formats.countdown(deadline));
  }
}
