package org.watchfloor.order.channel.sms.cmpp;

import java.util.Optional;
import org.watchfloor.order.channel.setting.CmppVersion;
import org.watchfloor.order.channel.sms.ReceivedText;

/**
 * What a gateway brings: a text somebody sent, or what became of one that was submitted.
 *
 * @param id what the gateway calls it
 * @param from who sent it
 * @param words the words; empty with a report
 * @param report what became of a part that was submitted; empty if it is a text
 */
record CmppDeliver(long id, String from, String words, Optional<Report> report) {
  private static final int SENDER = 21;
  private static final int SERVICE = 10;
  private static final int WORD = 7;

  /**
   * What became of a part.
   *
   * @param id what the gateway called it when it took it
   * @param word its word for it, as in {@code DELIVRD}
   */
  record Report(long id, String word) {}

  static CmppDeliver of(byte[] octets, CmppVersion version) throws CmppException {
    CmppBody body = new CmppBody(octets);
    long id = body.longNumber();
    body.text(SENDER);
    body.text(SERVICE);
    body.octet();
    boolean headed = body.octet() == 1;
    int coding = body.octet();
    String from = body.text(CmppSubmit.longest(version));
    if (version == CmppVersion.V3) {
      body.octet();
    }
    boolean report = body.octet() == 1;
    byte[] words = body.octets(body.octet());
    return report
        ? new CmppDeliver(id, from, "", Optional.of(report(words)))
        : new CmppDeliver(id, from, ReceivedText.of(words, coding, headed), Optional.empty());
  }

  /** The rest, when it was submitted and done and to whom, is known here or of no use. */
  private static Report report(byte[] octets) throws CmppException {
    CmppBody body = new CmppBody(octets);
    return new Report(body.longNumber(), body.text(WORD));
  }
}
