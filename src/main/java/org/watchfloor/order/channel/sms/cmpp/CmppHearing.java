package org.watchfloor.order.channel.sms.cmpp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.order.channel.sms.SmsHearer;

/**
 * Has written down what a gateway brings. One that got no answer brings it again, over the next
 * line as well: what is on disk already is not written twice. Any thread.
 */
final class CmppHearing {
  private static final Logger LOG = LoggerFactory.getLogger(CmppHearing.class);

  /** Far more than a gateway keeps unanswered. */
  private static final int KEPT = 500;

  private final SmsHearer hearer;
  private final CmppCodes codes;
  private final Map<Heard, Boolean> heard =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Heard, Boolean> eldest) {
          return size() > KEPT;
        }
      };

  /** The parts of a long text may come under one name. */
  private record Heard(long id, String words) {}

  CmppHearing(SmsHearer hearer, CmppCodes codes) {
    this.hearer = hearer;
    this.codes = codes;
  }

  /**
   * Writes it down.
   *
   * @return whether it is on disk, so that the gateway may be answered
   */
  boolean heard(CmppDeliver told) {
    try {
      told.report().ifPresentOrElse(this::report, () -> text(told));
      return true;
    } catch (RuntimeException e) {
      LOG.warn("What the gateway told cannot be written down", e);
      return false;
    }
  }

  private void report(CmppDeliver.Report report) {
    Optional<Boolean> arrived = codes.arrived(report.word());
    if (arrived.isEmpty()) {
      LOG.info("A report in between: {}", report.word());
      return;
    }
    hearer.receipt(CmppLine.name(report.id()), arrived.get(), report.word());
  }

  private synchronized void text(CmppDeliver told) {
    Heard one = new Heard(told.id(), told.words());
    if (!heard.containsKey(one)) {
      hearer.text(told.from(), told.words());
      heard.put(one, true);
    }
  }
}
