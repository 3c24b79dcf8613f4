package org.watchfloor.order.channel.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.channel.Channel;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.OutgoingMessage;
import org.watchfloor.order.channel.Pace;
import org.watchfloor.order.channel.setting.MailSetting;
import org.watchfloor.order.channel.setting.Peer;
import org.watchfloor.order.channel.setting.SecretFile;
import org.watchfloor.order.channel.setting.Tls;
import org.watchfloor.store.WayOut;

/**
 * Hands mails to the mail server, each over a connection of its own. The same message keeps its
 * Message-ID when it is tried again, so that a mailbox can tell.
 */
public final class MailChannel implements Channel {
  private static final int LONGEST_SUBJECT = 60;

  private final MailSetting setting;
  private final WatchClock clock;
  private final WayOut out;

  /**
   * @param clock for the date of mails
   */
  public MailChannel(MailSetting setting, WatchClock clock, WayOut out) {
    this.out = out;
    this.setting = setting;
    this.clock = clock;
  }

  @Override
  public ChannelKind kind() {
    return ChannelKind.EMAIL;
  }

  @Override
  public Pace pace() {
    return setting.pace();
  }

  @Override
  public Outcome send(OutgoingMessage message) {
    Session session;
    try {
      session = session();
    } catch (RefusedException e) {
      return Outcome.unusable(e);
    }
    try (MailTransport transport = new MailTransport(session, setting.peer().tls() == Tls.ON)) {
      try {
        connect(transport);
      } catch (MessagingException e) {
        return new Outcome.Refused(MailFailure.connecting(e, setting.peer()), true);
      }
      try {
        MimeMessage mail = mail(session, message);
        transport.sendMessage(mail, mail.getAllRecipients());
        return new Outcome.Accepted(List.of(), false);
      } catch (MessagingException e) {
        return MailFailure.sending(e, transport.handedOver());
      }
    } catch (MessagingException e) {
      // Saying goodbye failed; what counts was answered before.
      return MailFailure.sending(e, true);
    } catch (RefusedException e) {
      return Outcome.unusable(e);
    }
  }

  @Override
  public Optional<Message> check() {
    try (MailTransport transport = new MailTransport(session(), setting.peer().tls() == Tls.ON)) {
      connect(transport);
      return Optional.empty();
    } catch (MessagingException e) {
      return Optional.of(MailFailure.connecting(e, setting.peer()).said());
    } catch (RefusedException e) {
      return Optional.of(e.said());
    }
  }

  @Override
  public void close() {
    // Every mail has a connection of its own.
  }

  private void connect(MailTransport transport) throws MessagingException {
    out.take();
    Peer peer = setting.peer();
    if (peer.user().isEmpty()) {
      transport.connect(peer.host(), peer.port(), null, null);
    } else {
      transport.connect(
          peer.host(), peer.port(), peer.user(), peer.secret().map(SecretFile::read).orElse(""));
    }
  }

  private Session session() {
    Properties given = new Properties();
    Pace pace = setting.pace();
    given.put("mail.smtp.connectiontimeout", millis(pace.connect()));
    given.put("mail.smtp.timeout", millis(pace.answer()));
    given.put("mail.smtp.writetimeout", millis(pace.answer()));
    given.put("mail.smtp.auth", String.valueOf(!setting.peer().user().isEmpty()));
    given.put("mail.smtp.ssl.checkserveridentity", "true");
    boolean start = setting.peer().tls() == Tls.STARTTLS;
    setting.peer().ca().ifPresent(ca -> given.put("mail.smtp.ssl.socketFactory", ca.factory()));
    given.put("mail.smtp.starttls.enable", String.valueOf(start));
    given.put("mail.smtp.starttls.required", String.valueOf(start));
    // An answer that says nothing to some recipients is a refusal: there is only one.
    given.put("mail.smtp.sendpartial", "false");
    given.put("mail.smtp.quitwait", "false");
    return Session.getInstance(given);
  }

  private static String millis(Duration time) {
    return String.valueOf(time.toMillis());
  }

  private MimeMessage mail(Session session, OutgoingMessage message) throws MessagingException {
    String utf8 = StandardCharsets.UTF_8.name();
    MimeMessage mail = new NamedMail(session, message.id(), setting.from());
    mail.setFrom(new InternetAddress(setting.from(), true));
    mail.setRecipient(RecipientType.TO, new InternetAddress(message.address(), true));
    mail.setSubject(subject(message.text()), utf8);
    mail.setText(message.text(), utf8);
    mail.setSentDate(Date.from(clock.instant()));
    return mail;
  }

  /** The first line, or as much of it as a mailbox shows. */
  private static String subject(String text) {
    String line = text.lines().findFirst().orElse("").strip();
    int end =
        line.offsetByCodePoints(
            0, Math.min(LONGEST_SUBJECT, line.codePointCount(0, line.length())));
    return line.substring(0, end);
  }
}
