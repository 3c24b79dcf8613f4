package org.watchfloor.order.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail whose Message-ID is the name of the message, at every attempt the same. */
final class NamedMail extends MimeMessage {
  private final String id;

  /**
   * @param id the message's name
   * @param from the mailbox it comes from; the part after the @ makes the name unique
   */
  NamedMail(Session session, String id, String from) {
    super(session);
    this.id = "<" + id.replaceAll("[^A-Za-z0-9.-]", "_") + from.substring(from.indexOf('@')) + ">";
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
