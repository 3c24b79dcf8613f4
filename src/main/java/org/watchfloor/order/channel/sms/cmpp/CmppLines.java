package org.watchfloor.order.channel.sms.cmpp;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.setting.CmppVersion;
import org.watchfloor.order.channel.setting.Peer;
import org.watchfloor.order.channel.setting.SecretFile;
import org.watchfloor.order.channel.setting.SmsProtocol;
import org.watchfloor.order.channel.setting.SmsSetting;
import org.watchfloor.order.channel.setting.TrustFile;
import org.watchfloor.order.channel.sms.NoLineException;
import org.watchfloor.order.channel.sms.SmsHearer;
import org.watchfloor.order.channel.sms.SmsLine;
import org.watchfloor.order.channel.sms.SmsLines;
import org.watchfloor.order.channel.sms.SmsParts;
import org.watchfloor.order.channel.sms.SmsSocket;
import org.watchfloor.store.WayOut;

/** Makes lines to a gateway that speaks CMPP. */
public final class CmppLines implements SmsLines {
  /** One octet of status, sixteen of the gateway's proof, one of version. */
  private static final int SECOND_ANSWER = 18;

  private final SmsSetting setting;
  private final SmsProtocol.Cmpp cmpp;
  private final CmppCodes codes;
  private final CmppHearing hearing;
  private final WatchClock clock;
  private final WayOut out;

  public CmppLines(
      SmsSetting setting,
      SmsProtocol.Cmpp cmpp,
      CmppCodes codes,
      SmsHearer hearer,
      WatchClock clock,
      WayOut out) {
    this.out = out;
    this.setting = setting;
    this.cmpp = cmpp;
    this.codes = codes;
    this.hearing = new CmppHearing(hearer, codes);
    this.clock = clock;
  }

  @Override
  public SmsLine open() throws NoLineException {
    String secret = setting.peer().secret().map(SecretFile::read).orElse("");
    Socket socket = connected();
    try {
      CmppLine line =
          new CmppLine(
              new CmppStream(socket, setting.pace().answer()),
              setting,
              cmpp,
              codes,
              hearing,
              clock);
      letIn(line, secret);
      return line;
    } catch (IOException e) {
      abandon(socket, e);
      throw new NoLineException(why(e), e);
    } catch (NoLineException e) {
      abandon(socket, e);
      throw e;
    }
  }

  @Override
  public SmsParts cut(String text, int reference) {
    return SmsParts.unicode(text, reference);
  }

  private Socket connected() throws NoLineException {
    Peer peer = setting.peer();
    try {
      return SmsSocket.open(peer, setting.pace(), out);
    } catch (IOException e) {
      ReasonKind kind = TrustFile.distrusted(e) ? ReasonKind.CERTIFICATE : ReasonKind.UNREACHABLE;
      throw new NoLineException(new Reason(kind, peer + " " + e.getMessage()), e);
    }
  }

  private void letIn(CmppLine line, String secret) throws IOException, NoLineException {
    CmppPacket answer =
        line.exchange(
            CmppCommand.CONNECT,
            CmppConnect.body(setting.peer().user(), secret, cmpp.version(), clock.instant()),
            setting.pace().answer());
    CmppVersion spoken = answer.body().length == SECOND_ANSWER ? CmppVersion.V2 : CmppVersion.V3;
    int status = new CmppBody(answer.body()).result(spoken);
    if (status != 0) {
      throw new NoLineException(codes.connect(status));
    }
    if (spoken != cmpp.version()) {
      throw new NoLineException(new Reason(ReasonKind.ACCOUNT, "CMPP " + spoken.written()));
    }
  }

  private static Reason why(IOException e) {
    return switch (e) {
      case SocketTimeoutException _ -> Reason.of(ReasonKind.SILENT);
      case CmppException _ -> new Reason(ReasonKind.NONSENSE, String.valueOf(e.getMessage()));
      case EOFException _ -> Reason.of(ReasonKind.HUNG_UP);
      default -> new Reason(ReasonKind.HUNG_UP, String.valueOf(e.getMessage()));
    };
  }

  private static void abandon(Socket socket, Exception why) {
    try {
      socket.close();
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }
}
