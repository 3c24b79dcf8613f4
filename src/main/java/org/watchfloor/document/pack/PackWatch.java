package org.watchfloor.document.pack;

import jakarta.inject.Inject;
import java.time.Duration;
import org.watchfloor.base.Message;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;

/** Looks at what the machine runs on, so that the pack is offered while it can still be printed. */
final class PackWatch implements ScheduledJob {
  private static final Duration PERIOD = Duration.ofSeconds(15);

  private final PackOffers offers;

  @Inject
  PackWatch(PackOffers offers) {
    this.offers = offers;
  }

  @Override
  public Message name() {
    return Message.of("pack.task.look");
  }

  @Override
  public Duration period() {
    return PERIOD;
  }

  @Override
  public void run(Progress progress) {
    offers.look();
  }
}
