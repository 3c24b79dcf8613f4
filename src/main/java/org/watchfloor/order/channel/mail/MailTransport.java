package org.watchfloor.order.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to a mail server that knows how far it came. Not thread-safe; for one mail. */
final class MailTransport extends SMTPTransport {
  private boolean handedOver;

  MailTransport(Session session, boolean tls) {
    // Not "smtps", with which the library would look for every setting under another name.
    super(session, new URLName("smtp", null, -1, null, null, null), "smtp", tls);
  }

  /** Whether the last byte of a mail was sent: from then on the server may have it. */
  boolean handedOver() {
    return handedOver;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    handedOver = true;
    super.finishData();
  }
}
