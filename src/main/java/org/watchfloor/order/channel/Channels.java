package org.watchfloor.order.channel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.channel.call.CallDesk;
import org.watchfloor.order.channel.call.SipChannel;
import org.watchfloor.order.channel.mail.MailChannel;
import org.watchfloor.order.channel.robot.RobotChannel;
import org.watchfloor.order.channel.robot.RobotCodes;
import org.watchfloor.order.channel.setting.ChannelBook;
import org.watchfloor.order.channel.setting.ChannelSettings;
import org.watchfloor.order.channel.setting.SmsProtocol;
import org.watchfloor.order.channel.setting.SmsSetting;
import org.watchfloor.order.channel.sms.SmsChannel;
import org.watchfloor.order.channel.sms.SmsHearer;
import org.watchfloor.order.channel.sms.SmsLines;
import org.watchfloor.order.channel.sms.cmpp.CmppCodes;
import org.watchfloor.order.channel.sms.cmpp.CmppLines;
import org.watchfloor.order.channel.sms.smpp.SmppLines;
import org.watchfloor.store.WayOut;

/**
 * The channels that are set up at this station; in a drill sinks that take everything. When the
 * settings change they are made anew; those before end what they have under way. Reads the
 * settings: background threads only.
 */
@Singleton
public final class Channels implements AutoCloseable {
  private final ChannelBook book;
  private final RobotCodes codes;
  private final CmppCodes cmppCodes;
  private final WatchClock clock;
  private final ReceiptDesk receipts;
  private final TextHearer hearer;
  private final CallDesk calls;
  private final SignIn signIn;
  private final Ids ids;
  private final WayOut out;
  private @Nullable ChannelSettings madeOf;
  private List<Channel> made = List.of();

  @Inject
  Channels(
      ChannelBook book,
      RobotCodes codes,
      CmppCodes cmppCodes,
      WatchClock clock,
      ReceiptDesk receipts,
      TextHearer hearer,
      CallDesk calls,
      SignIn signIn,
      Ids ids,
      WayOut out) {
    this.ids = ids;
    this.out = out;
    this.book = book;
    this.codes = codes;
    this.cmppCodes = cmppCodes;
    this.clock = clock;
    this.receipts = receipts;
    this.hearer = hearer;
    this.calls = calls;
    this.signIn = signIn;
  }

  /** All of them: mail, text messages, robots by name, calls. */
  public synchronized List<Channel> all() {
    ChannelSettings now = book.settings();
    if (!now.equals(madeOf)) {
      close();
      madeOf = now;
      made = make(now);
    }
    return made;
  }

  /** The one that carries messages of a kind to an address, if one is set up. */
  public Optional<Channel> find(ChannelKind kind, String address) {
    return all().stream()
        .filter(one -> one.kind() == kind)
        .filter(one -> one.name().isEmpty() || one.name().equals(address))
        .findFirst();
  }

  private List<Channel> make(ChannelSettings settings) {
    if (!out.open()) {
      return Stream.of(ChannelKind.values())
          .<Channel>map(kind -> new SinkChannel(kind, ids))
          .toList();
    }
    List<Channel> all = new ArrayList<>();
    settings.mail().ifPresent(mail -> all.add(new MailChannel(mail, clock, out)));
    settings.sms().ifPresent(sms -> all.add(new SmsChannel(sms, lines(sms))));
    settings
        .call()
        .ifPresent(call -> all.add(new SipChannel(call, calls, () -> signIn.actor().seat(), out)));
    settings.robots().forEach(robot -> all.add(new RobotChannel(robot, codes, clock, out)));
    return List.copyOf(all);
  }

  private SmsLines lines(SmsSetting sms) {
    SmsHearer ear = new SmsHearer(receipts, hearer);
    return switch (sms.protocol()) {
      case SmsProtocol.Smpp smpp -> new SmppLines(sms, smpp, ear, out);
      case SmsProtocol.Cmpp cmpp -> new CmppLines(sms, cmpp, cmppCodes, ear, clock, out);
    };
  }

  /** Ends every connection. */
  @Override
  public synchronized void close() {
    made.forEach(Channel::close);
    made = List.of();
    madeOf = null;
  }
}
