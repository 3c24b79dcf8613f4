package org.watchfloor.order.channel.sms.smpp;

import java.io.IOException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.setting.Peer;
import org.watchfloor.order.channel.setting.TrustFile;

/** What a failure of the SMPP library, or a gateway's code, means. Pure. */
final class SmppFailure {
  private SmppFailure() {}

  /** Why no bound session came about. */
  static Reason binding(IOException e, Peer peer) {
    if (TrustFile.distrusted(e)) {
      return new Reason(ReasonKind.CERTIFICATE, peer + " " + e.getMessage());
    }
    return switch (e.getCause()) {
      case NegativeResponseException answered -> new Reason(bindKind(answered), code(answered));
      case ResponseTimeoutException _ -> Reason.of(ReasonKind.SILENT);
      case InvalidResponseException _ -> Reason.of(ReasonKind.NONSENSE);
      case PDUException _ -> Reason.of(ReasonKind.NONSENSE);
      case null, default -> new Reason(ReasonKind.UNREACHABLE, String.valueOf(e.getMessage()));
    };
  }

  private static ReasonKind bindKind(NegativeResponseException answered) {
    return switch (answered.getCommandStatus()) {
      case SMPPConstant.STAT_ESME_RSYSERR,
          SMPPConstant.STAT_ESME_RTHROTTLED,
          SMPPConstant.STAT_ESME_RMSGQFUL,
          SMPPConstant.STAT_ESME_RALYBND ->
          ReasonKind.BUSY;
      default -> ReasonKind.LOGIN;
    };
  }

  /** What a gateway's refusal of a message means. */
  static Outcome.Refused refused(NegativeResponseException answered) {
    return switch (answered.getCommandStatus()) {
      case SMPPConstant.STAT_ESME_RTHROTTLED,
          SMPPConstant.STAT_ESME_RMSGQFUL,
          SMPPConstant.STAT_ESME_RSYSERR ->
          Outcome.again(ReasonKind.BUSY, code(answered));
      case SMPPConstant.STAT_ESME_RINVDSTADR -> Outcome.never(ReasonKind.ADDRESS, code(answered));
      default -> Outcome.never(ReasonKind.PEER, code(answered));
    };
  }

  private static String code(NegativeResponseException answered) {
    return "SMPP 0x" + Integer.toHexString(answered.getCommandStatus());
  }
}
