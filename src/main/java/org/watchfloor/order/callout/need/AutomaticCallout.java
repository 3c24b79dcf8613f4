package org.watchfloor.order.callout.need;

import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.callout.rule.CalloutRuleBook;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;

/** Begins what warnings ask for, where the rules say that nobody has to decide it. */
final class AutomaticCallout implements ScheduledJob {
  private static final Logger LOG = LoggerFactory.getLogger(AutomaticCallout.class);

  private final CalloutRuleBook book;
  private final CalloutNeeds needs;

  @Inject
  AutomaticCallout(CalloutRuleBook book, CalloutNeeds needs) {
    this.book = book;
    this.needs = needs;
  }

  @Override
  public Message name() {
    return Message.of("callout.task.automatic");
  }

  @Override
  public Duration period() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run(Progress progress) {
    if (!book.rules().automatic()) {
      return;
    }
    for (CalloutNeed need : needs.pending()) {
      try {
        needs.start(need.warning(), "");
      } catch (RefusedException e) {
        LOG.info("Not begun: {}", e.getMessage());
      }
    }
  }
}
