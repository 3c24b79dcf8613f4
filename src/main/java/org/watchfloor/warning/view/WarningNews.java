package org.watchfloor.warning.view;

import jakarta.inject.Inject;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.Startable;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.warning.Notice;
import org.watchfloor.warning.WarningFact.WarningFiled;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningWords;
import org.watchfloor.warning.Way;

/** Says in the corner of every page that a warning came in by itself; what is over is not said. */
final class WarningNews implements Startable {
  private final WarningService warnings;
  private final Toasts toasts;
  private final WatchClock clock;
  private Subscription following = () -> {};

  @Inject
  WarningNews(WarningService warnings, Toasts toasts, WatchClock clock) {
    this.warnings = warnings;
    this.toasts = toasts;
    this.clock = clock;
  }

  @Override
  public Order order() {
    return Order.KNOWLEDGE;
  }

  @Override
  public void start() {
    following = warnings.onMessage(this::tell);
  }

  @Override
  public void stop() {
    following.close();
  }

  private void tell(WarningFiled filed) {
    Notice notice = filed.notice();
    if (filed.way() != Way.FILE && clock.instant().isBefore(notice.until())) {
      toasts.warn(
          Message.of(
              notice.lifts() ? "warning.news.lifted" : "warning.news.came",
              notice.issuer(),
              WarningWords.title(notice.kind(), notice.colour())));
    }
  }
}
