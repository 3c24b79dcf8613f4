package org.watchfloor.order.channel.sms.cmpp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.channel.setting.CmppVersion;

/** The body of CONNECT: who comes, and that it knows the secret. Pure. */
final class CmppConnect {
  private static final int ENTERPRISE = 6;
  private static final int ZEROS = 9;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("MMddHHmmss", Locale.ROOT).withZone(WatchClock.BEIJING);

  private CmppConnect() {}

  /**
   * The body.
   *
   * @param enterprise the number of the enterprise (SP_Id), at most six octets
   */
  static byte[] body(String enterprise, String secret, CmppVersion version, Instant now) {
    String stamp = STAMP.format(now);
    return new CmppFields()
        .text(enterprise, ENTERPRISE)
        .octets(proof(enterprise, secret, stamp))
        .octet(version.octet())
        .number(Integer.parseInt(stamp))
        .body();
  }

  /** MD5 of the enterprise, nine zeros, the secret and the moment, as the specification has it. */
  private static byte[] proof(String enterprise, String secret, String stamp) {
    try {
      return MessageDigest.getInstance("MD5")
          .digest(
              new CmppFields()
                  .octets(enterprise.getBytes(StandardCharsets.US_ASCII))
                  .zeros(ZEROS)
                  .octets(secret.getBytes(StandardCharsets.UTF_8))
                  .octets(stamp.getBytes(StandardCharsets.US_ASCII))
                  .body());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
