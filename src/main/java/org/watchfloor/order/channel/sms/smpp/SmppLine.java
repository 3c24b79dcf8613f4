package org.watchfloor.order.channel.sms.smpp;

import java.io.IOException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.setting.SmsSetting;
import org.watchfloor.order.channel.sms.PartAnswer;
import org.watchfloor.order.channel.sms.SmsLine;
import org.watchfloor.order.channel.sms.SmsParts;

/** One bound session. The library tells by itself what comes in. */
final class SmppLine implements SmsLine {
  /** How long a gateway has to answer when the session ends, in ms. */
  private static final long GOODBYE = 300;

  private final SMPPSession session;
  private final SmsSetting setting;

  SmppLine(SMPPSession session, SmsSetting setting) {
    this.session = session;
    this.setting = setting;
  }

  @Override
  public boolean stands() {
    return session.getSessionState().isTransmittable();
  }

  @Override
  public void hear() {
    // The library's own thread hears.
  }

  @Override
  public PartAnswer submit(String number, SmsParts parts, int which) {
    try {
      return new PartAnswer.Taken(handOver(number, parts, which));
    } catch (NegativeResponseException e) {
      return new PartAnswer.Refused(SmppFailure.refused(e));
    } catch (ResponseTimeoutException e) {
      return unknown(ReasonKind.HANDED_OVER, "");
    } catch (PDUException | InvalidResponseException e) {
      return unknown(ReasonKind.NONSENSE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return unknown(ReasonKind.HANDED_OVER, String.valueOf(e.getMessage()));
    }
  }

  private static PartAnswer unknown(ReasonKind kind, String detail) {
    return new PartAnswer.Unknown(Outcome.unknown(kind, detail));
  }

  private String handOver(String number, SmsParts parts, int which)
      throws PDUException,
          ResponseTimeoutException,
          InvalidResponseException,
          NegativeResponseException,
          IOException {
    boolean international = number.startsWith("+");
    return session
        .submitShortMessage(
            "",
            TypeOfNumber.UNKNOWN,
            NumberingPlanIndicator.UNKNOWN,
            setting.sender(),
            international ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.UNKNOWN,
            NumberingPlanIndicator.ISDN,
            international ? number.substring(1) : number,
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
            parts.parts().get(which))
        .getMessageId();
  }

  @Override
  public void close() {
    // Saying goodbye must not hold up the console's end, nor a change of the settings.
    session.setTransactionTimer(GOODBYE);
    session.unbindAndClose();
  }
}
