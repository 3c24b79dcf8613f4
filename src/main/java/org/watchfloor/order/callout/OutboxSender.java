package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Subject;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutgoingMessage;
import org.watchfloor.order.channel.setting.ChannelBook;

/**
 * Queues messages in the outbox of the station where its settings name an SMS gateway; without one
 * everybody is called by hand. A message that is queued is never more than sent: only an officer
 * writes down that somebody answered.
 */
final class OutboxSender implements CalloutSender {
  private final Outbox outbox;
  private final ChannelBook channels;

  @Inject
  OutboxSender(Outbox outbox, ChannelBook channels) {
    this.outbox = outbox;
    this.channels = channels;
  }

  @Override
  public Set<CallWay> ways() {
    return channels.settings().sms().isPresent() ? Set.of(CallWay.MESSAGE) : Set.of();
  }

  @Override
  public Handover send(String callee, Way way, String words) {
    try {
      // Named after whom it is for: whoever asks twice, because the first time ended in between,
      // queues one.
      outbox.send(
          new OutgoingMessage(
              callee,
              ChannelKind.SMS,
              way.number(),
              words,
              null,
              List.of(new Subject(CalloutService.CALLEE, callee))));
      return new Handover.Accepted(callee);
    } catch (RefusedException e) {
      return new Handover.Refused(e.said());
    }
  }
}
