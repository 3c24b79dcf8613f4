package org.watchfloor.order.channel.sms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
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
import org.watchfloor.order.channel.ReceiptDesk;
import org.watchfloor.order.channel.TextHearer;
import org.watchfloor.order.channel.setting.Peer;
import org.watchfloor.order.channel.setting.SmsSetting;

/**
 * Submits text messages to a gateway over one bound session, which is made when it is needed and
 * stays for receipts.
 */
public final class SmsChannel implements Channel {
  /** SMPP 3.4 has room for no more (4.1.5: nine octets with the one that ends it). */
  private static final int LONGEST_PASSWORD = 8;

  /** How long a gateway has to answer when the session ends, in ms. */
  private static final long GOODBYE = 300;

  private final SmsSetting setting;
  private final ReceiptDesk receipts;
  private final TextHearer hearer;
  private final AtomicInteger reference = new AtomicInteger();
  private @Nullable SMPPSession session;
  private boolean closed;

  /**
   * @param receipts is told what arrived
   * @param hearer is told what somebody answers
   */
  public SmsChannel(SmsSetting setting, ReceiptDesk receipts, TextHearer hearer) {
    this.setting = setting;
    this.receipts = receipts;
    this.hearer = hearer;
  }

  @Override
  public ChannelKind kind() {
    return ChannelKind.SMS;
  }

  @Override
  public Pace pace() {
    return setting.pace();
  }

  @Override
  public Outcome send(OutgoingMessage message) {
    SMPPSession bound;
    try {
      bound = bound();
    } catch (IOException e) {
      return new Outcome.Refused(SmsFailure.binding(e, setting.peer()), true);
    } catch (RefusedException e) {
      return Outcome.unusable(e);
    }
    SmsParts parts = SmsParts.of(message.text(), reference.incrementAndGet());
    List<String> ids = new ArrayList<>();
    for (byte[] part : parts.parts()) {
      try {
        ids.add(submit(bound, message.address().replaceAll("[ -]", ""), parts, part));
      } catch (NegativeResponseException e) {
        Outcome.Refused refused = SmsFailure.refused(e);
        return ids.isEmpty()
            ? refused
            : Outcome.unknown(ReasonKind.PARTLY, refused.reason().detail());
      } catch (ResponseTimeoutException e) {
        return Outcome.unknown(ReasonKind.HANDED_OVER, "");
      } catch (PDUException | InvalidResponseException e) {
        return Outcome.unknown(ReasonKind.NONSENSE, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        return Outcome.unknown(ReasonKind.HANDED_OVER, String.valueOf(e.getMessage()));
      }
    }
    return new Outcome.Accepted(ids, setting.receipts());
  }

  private String submit(SMPPSession bound, String address, SmsParts parts, byte[] part)
      throws PDUException,
          ResponseTimeoutException,
          InvalidResponseException,
          NegativeResponseException,
          IOException {
    boolean international = address.startsWith("+");
    return bound
        .submitShortMessage(
            "",
            TypeOfNumber.UNKNOWN,
            NumberingPlanIndicator.UNKNOWN,
            setting.sender(),
            international ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.UNKNOWN,
            NumberingPlanIndicator.ISDN,
            international ? address.substring(1) : address,
            new ESMClass(parts.several() ? SMPPConstant.ESMCLS_UDHI_INDICATOR_SET : 0),
            (byte) 0,
            (byte) 0,
            null,
            null,
            new RegisteredDelivery(
                setting.receipts()
                    ? SMSCDeliveryReceipt.SUCCESS_FAILURE
                    : SMSCDeliveryReceipt.DEFAULT),
            (byte) 0,
            new GeneralDataCoding(parts.ucs2() ? Alphabet.ALPHA_UCS2 : Alphabet.ALPHA_DEFAULT),
            (byte) 0,
            part)
        .getMessageId();
  }

  /** The bound session, made now if there is none; whoever needs it meanwhile waits. */
  private synchronized SMPPSession bound() throws IOException {
    SMPPSession now = session;
    if (now != null && now.getSessionState().isTransmittable()) {
      return now;
    }
    if (closed) {
      throw new IOException("closed");
    }
    SMPPSession fresh = bind();
    session = fresh;
    return fresh;
  }

  private SMPPSession bind() throws IOException {
    Peer peer = setting.peer();
    SMPPSession fresh = new SMPPSession(new SmsLink(peer, setting.pace()));
    long answer = setting.pace().answer().toMillis();
    fresh.setTransactionTimer(answer);
    fresh.setMessageReceiverListener(new GatewayHearer(receipts, hearer));
    try {
      fresh.connectAndBind(
          peer.host(),
          peer.port(),
          new BindParameter(
              BindType.BIND_TRX,
              peer.user(),
              password(peer),
              setting.systemType(),
              TypeOfNumber.UNKNOWN,
              NumberingPlanIndicator.UNKNOWN,
              ""),
          answer);
      return fresh;
    } catch (IOException | RuntimeException e) {
      fresh.close();
      throw e;
    }
  }

  private static String password(Peer peer) {
    if (peer.secret().isEmpty()) {
      return "";
    }
    String secret = peer.secret().get().read();
    if (secret.length() > LONGEST_PASSWORD) {
      throw RefusedException.of(
          "channel.refused.longSecret", peer.secret().get().file(), LONGEST_PASSWORD);
    }
    return secret;
  }

  /** Binds again if the session was lost, so that the gateway can tell what came. */
  @Override
  public Optional<Reason> listen() {
    try {
      bound();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(SmsFailure.binding(e, setting.peer()));
    } catch (RefusedException e) {
      return Optional.of(Outcome.unusable(e).reason());
    }
  }

  @Override
  public Optional<Message> check() {
    try {
      bound();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(SmsFailure.binding(e, setting.peer()).said());
    } catch (RefusedException e) {
      return Optional.of(e.said());
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    SMPPSession now = session;
    session = null;
    if (now != null) {
      // Saying goodbye must not hold up the console's end, nor a change of the settings.
      now.setTransactionTimer(GOODBYE);
      now.unbindAndClose();
    }
  }
}
