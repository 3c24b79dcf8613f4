package org.watchfloor.order.channel.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.channel.Channel;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.OutgoingMessage;
import org.watchfloor.order.channel.Pace;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.setting.SmsSetting;

/**
 * Hands text messages to a gateway over one line, which is made when it is needed and stays for
 * receipts and answers. Which protocol is spoken on the line is the line's.
 */
public final class SmsChannel implements Channel {
  private final SmsSetting setting;
  private final SmsLines lines;
  private final AtomicInteger reference = new AtomicInteger();
  private @Nullable SmsLine line;
  private boolean closed;

  public SmsChannel(SmsSetting setting, SmsLines lines) {
    this.setting = setting;
    this.lines = lines;
  }

  @Override
  public ChannelKind kind() {
    return ChannelKind.SMS;
  }

  @Override
  public Pace pace() {
    return setting.pace();
  }

  /** A gateway counts parts. */
  @Override
  public int pieces(String text) {
    return lines.cut(text, 0).parts().size();
  }

  @Override
  public Outcome send(OutgoingMessage message) {
    try {
      SmsLine now = line();
      return send(now, message, lines.cut(message.text(), reference.incrementAndGet()));
    } catch (NoLineException e) {
      return new Outcome.Refused(e.reason(), true);
    } catch (RefusedException e) {
      return Outcome.unusable(e);
    }
  }

  private Outcome send(SmsLine now, OutgoingMessage message, SmsParts parts) {
    String number = message.address().replaceAll("[ -]", "");
    List<String> ids = new ArrayList<>();
    for (int which = 0; which < parts.parts().size(); which++) {
      switch (now.submit(number, parts, which)) {
        case PartAnswer.Taken taken -> ids.add(taken.id());
        case PartAnswer.Refused(Outcome.Refused why) -> {
          return ids.isEmpty() ? why : Outcome.unknown(ReasonKind.PARTLY, why.reason().detail());
        }
        case PartAnswer.Unknown(Outcome.Unknown why) -> {
          return why;
        }
      }
    }
    return new Outcome.Accepted(ids, setting.receipts());
  }

  /** The line, made now if there is none; whoever needs it meanwhile waits. */
  private synchronized SmsLine line() throws NoLineException {
    SmsLine now = line;
    if (now != null) {
      if (now.stands()) {
        return now;
      }
      line = null;
      now.close();
    }
    if (closed) {
      throw new NoLineException(Reason.of(ReasonKind.STOPPED));
    }
    SmsLine fresh = lines.open();
    line = fresh;
    return fresh;
  }

  /** Makes the line again if it was lost, so that the gateway can tell what came. */
  @Override
  public Optional<Reason> listen() {
    try {
      line().hear();
      return Optional.empty();
    } catch (NoLineException e) {
      return Optional.of(e.reason());
    } catch (RefusedException e) {
      return Optional.of(Outcome.unusable(e).reason());
    }
  }

  @Override
  public Optional<Message> check() {
    try {
      line();
      return Optional.empty();
    } catch (NoLineException e) {
      return Optional.of(e.reason().said());
    } catch (RefusedException e) {
      return Optional.of(e.said());
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    SmsLine now = line;
    line = null;
    if (now != null) {
      now.close();
    }
  }
}
