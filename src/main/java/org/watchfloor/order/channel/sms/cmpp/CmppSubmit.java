package org.watchfloor.order.channel.sms.cmpp;

import org.watchfloor.order.channel.setting.CmppVersion;
import org.watchfloor.order.channel.setting.SmsProtocol;
import org.watchfloor.order.channel.setting.SmsSetting;
import org.watchfloor.order.channel.sms.SmsParts;

/** The body of SUBMIT: one part of a text to one number. Pure. */
final class CmppSubmit {
  private static final int UCS2 = 8;
  private static final int SERVICE = 10;
  private static final int ENTERPRISE = 6;
  private static final int SENDER = 21;
  private static final int TIME = 17;

  private CmppSubmit() {}

  /** How long a number may be. */
  static int longest(CmppVersion version) {
    return switch (version) {
      case V2 -> 21;
      case V3 -> 32;
    };
  }

  static byte[] body(
      SmsSetting setting, SmsProtocol.Cmpp cmpp, String number, SmsParts parts, int which) {
    CmppVersion version = cmpp.version();
    int length = longest(version);
    boolean third = version == CmppVersion.V3;
    byte[] words = parts.parts().get(which);
    CmppFields body =
        new CmppFields()
            .longNumber(0)
            .octet(parts.parts().size())
            .octet(which + 1)
            .octet(setting.receipts() ? 1 : 0)
            .octet(0)
            .text(cmpp.service(), SERVICE)
            .octet(cmpp.fee().payer())
            .zeros(length)
            .zeros(third ? 1 : 0)
            .octet(0)
            .octet(parts.several() ? 1 : 0)
            .octet(UCS2)
            .text(setting.peer().user(), ENTERPRISE)
            .text(cmpp.fee().type(), 2)
            .text(cmpp.fee().code(), ENTERPRISE)
            .zeros(TIME)
            .zeros(TIME)
            .text(setting.sender(), SENDER)
            .octet(1)
            .text(number, length);
    if (third) {
      body.octet(0);
    }
    return body.octet(words.length).octets(words).zeros(third ? 20 : 8).body();
  }
}
