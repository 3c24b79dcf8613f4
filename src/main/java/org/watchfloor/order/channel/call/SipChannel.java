package org.watchfloor.order.channel.call;

import java.io.IOException;
import java.text.ParseException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sip.ClientTransaction;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.message.Request;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.channel.Channel;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.OutgoingMessage;
import org.watchfloor.order.channel.Pace;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.setting.CallSetting;
import org.watchfloor.order.channel.setting.SecretFile;
import org.watchfloor.store.WayOut;

/**
 * Has the exchange put calls through, each over a line of its own. Nothing of it is tried again by
 * itself: a telephone that rings a minute later, by itself, is worse than none.
 */
public final class SipChannel implements Channel {
  private final CallSetting setting;
  private final CallDesk desk;
  private final Supplier<String> seat;
  private final WayOut out;

  /**
   * @param desk is told what the exchange says
   * @param seat at which seat the officer is who calls
   */
  public SipChannel(CallSetting setting, CallDesk desk, Supplier<String> seat, WayOut out) {
    this.out = out;
    this.setting = setting;
    this.desk = desk;
    this.seat = seat;
  }

  @Override
  public ChannelKind kind() {
    return ChannelKind.CALL;
  }

  @Override
  public Pace pace() {
    return setting.pace();
  }

  @Override
  public Outcome send(OutgoingMessage message) {
    try {
      // An account whose password cannot be read is found out before a telephone rings.
      setting.secret().ifPresent(SecretFile::read);
      try (SipLine line = new SipLine(setting, out)) {
        return new SipCall(line, setting, (stage, said) -> desk.told(message.id(), stage, said))
            .call(setting.phoneOf(seat.get()), message.address().replaceAll("[ -]", ""));
      }
    } catch (IOException e) {
      return Outcome.never(ReasonKind.UNREACHABLE, String.valueOf(e.getMessage()));
    } catch (RefusedException e) {
      return new Outcome.Refused(Outcome.unusable(e).reason(), false);
    }
  }

  /** Asks what telephones the account has: that is answered to none but who knows the password. */
  @Override
  public Optional<Message> check() {
    try {
      setting.secret().ifPresent(SecretFile::read);
      try (SipLine line = new SipLine(setting, out)) {
        return registered(line).map(Reason::said);
      }
    } catch (IOException | SipException e) {
      return Optional.of(new Reason(ReasonKind.UNREACHABLE, String.valueOf(e.getMessage())).said());
    } catch (ParseException | InvalidArgumentException e) {
      return Optional.of(new Reason(ReasonKind.SETTINGS, String.valueOf(e.getMessage())).said());
    } catch (RefusedException e) {
      return Optional.of(e.said());
    }
  }

  private Optional<Reason> registered(SipLine line)
      throws SipException, ParseException, InvalidArgumentException {
    ClientTransaction asked = line.ask(Request.REGISTER, "", "", "");
    boolean again = false;
    while (true) {
      SipEvent event = line.next(setting.pace().answer());
      if (!(event instanceof SipEvent.Answered answer)) {
        return Optional.of(Reason.of(ReasonKind.SILENT));
      }
      if (answer.code() < SipCode.OK) {
        continue;
      }
      if (SipCode.challenge(answer.code()) && !again) {
        again = true;
        asked = line.again(answer, asked);
        continue;
      }
      boolean out = SipCode.challenge(answer.code()) || answer.code() == SipCode.FORBIDDEN;
      // An exchange that keeps no telephones answers otherwise, and lets calls in all the same.
      return out ? Optional.of(new Reason(ReasonKind.LOGIN, answer.said())) : Optional.empty();
    }
  }

  @Override
  public void close() {
    // Every call has a line of its own and ends it.
  }
}
