package org.watchfloor.order.channel.sms.smpp;

import java.io.IOException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.channel.setting.Peer;
import org.watchfloor.order.channel.setting.SmsProtocol;
import org.watchfloor.order.channel.setting.SmsSetting;
import org.watchfloor.order.channel.sms.NoLineException;
import org.watchfloor.order.channel.sms.SmsHearer;
import org.watchfloor.order.channel.sms.SmsLine;
import org.watchfloor.order.channel.sms.SmsLines;
import org.watchfloor.order.channel.sms.SmsParts;
import org.watchfloor.order.channel.sms.SmsSocket;
import org.watchfloor.store.WayOut;

/** Binds sessions to a gateway that speaks SMPP 3.4. */
public final class SmppLines implements SmsLines {
  /** SMPP 3.4 has room for no more (4.1.5: nine octets with the one that ends it). */
  private static final int LONGEST_PASSWORD = 8;

  private final SmsSetting setting;
  private final SmsProtocol.Smpp smpp;
  private final SmsHearer hearer;
  private final WayOut out;

  public SmppLines(SmsSetting setting, SmsProtocol.Smpp smpp, SmsHearer hearer, WayOut out) {
    this.out = out;
    this.setting = setting;
    this.smpp = smpp;
    this.hearer = hearer;
  }

  @Override
  public SmsLine open() throws NoLineException {
    Peer peer = setting.peer();
    try {
      return new SmppLine(bind(peer), setting);
    } catch (IOException e) {
      throw new NoLineException(SmppFailure.binding(e, peer), e);
    }
  }

  @Override
  public SmsParts cut(String text, int reference) {
    return SmsParts.of(text, reference);
  }

  private SMPPSession bind(Peer peer) throws IOException {
    SMPPSession fresh =
        new SMPPSession(
            (host, port) -> new SocketConnection(SmsSocket.open(peer, setting.pace(), out)));
    long answer = setting.pace().answer().toMillis();
    fresh.setTransactionTimer(answer);
    fresh.setMessageReceiverListener(new SmppHearer(hearer));
    try {
      fresh.connectAndBind(
          peer.host(),
          peer.port(),
          new BindParameter(
              BindType.BIND_TRX,
              peer.user(),
              password(peer),
              smpp.systemType(),
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
}
