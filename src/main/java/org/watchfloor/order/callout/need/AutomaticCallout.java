package org.watchfloor.order.callout.need;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.rule.CalloutRuleBook;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;

/**
 * Begins what warnings ask for, where the rules say that nobody has to decide it. What is refused
 * is tried again, and stands in the overdue list with its reason until somebody sees to it.
 */
final class AutomaticCallout implements ScheduledJob {
  private static final Logger LOG = LoggerFactory.getLogger(AutomaticCallout.class);

  private final CalloutRuleBook book;
  private final CalloutNeeds needs;
  private final AutomaticRefusals refusals;
  private final WatchClock clock;

  @Inject
  AutomaticCallout(
      CalloutRuleBook book, CalloutNeeds needs, AutomaticRefusals refusals, WatchClock clock) {
    this.book = book;
    this.needs = needs;
    this.refusals = refusals;
    this.clock = clock;
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
  public boolean byClock() {
    return true;
  }

  @Override
  public void run(Progress progress) {
    Set<String> refused = new HashSet<>();
    for (CalloutNeed need : book.rules().automatic() ? needs.pending() : List.<CalloutNeed>of()) {
      try {
        needs.start(need.warning(), "");
      } catch (RefusedException e) {
        refused.add(need.warning());
        if (refusals.note(need.warning(), e.said(), clock.instant())) {
          LOG.warn("The call-out of {} did not begin by itself: {}", need.warning(), e.said());
        }
      }
    }
    refusals.keep(refused);
  }
}
