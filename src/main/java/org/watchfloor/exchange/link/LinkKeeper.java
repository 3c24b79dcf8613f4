package org.watchfloor.exchange.link;

import jakarta.inject.Inject;
import java.time.Duration;
import org.watchfloor.base.Message;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;
import org.watchfloor.task.Startable;

/** Keeps the links up from the start of the console to its end. */
final class LinkKeeper implements ScheduledJob, Startable {
  private final LinkService links;
  private boolean ended;

  @Inject
  LinkKeeper(LinkService links) {
    this.links = links;
  }

  @Override
  public Message name() {
    return Message.of("exchange.link.task.keep");
  }

  @Override
  public Duration period() {
    return Duration.ofSeconds(1);
  }

  /** Not beside {@link #stop}: a round that begins late would open a port over a closed record. */
  @Override
  public synchronized void run(Progress progress) {
    if (!ended) {
      links.beat();
    }
  }

  @Override
  public Order order() {
    return Order.JOBS;
  }

  @Override
  public synchronized void start() {
    ended = false;
  }

  @Override
  public synchronized void stop() {
    ended = true;
    links.end();
  }
}
