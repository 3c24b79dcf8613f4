package org.watchfloor.order.channel.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.setting.Peer;

/** What a failure of the mail library means. Pure. */
final class MailFailure {
  /** Answers from here on are for good (RFC 5321, 4.2.1); below it they are for now. */
  private static final int FOR_GOOD = 500;

  private static final int NEGATIVE = 400;

  private MailFailure() {}

  /** Why no connection came about, or the server does not let this station in. */
  static Reason connecting(MessagingException e, Peer peer) {
    if (has(e, CertificateException.class)) {
      return new Reason(ReasonKind.CERTIFICATE, peer + " " + innermost(e));
    }
    if (e instanceof AuthenticationFailedException) {
      return new Reason(ReasonKind.LOGIN, words(e));
    }
    if (has(e, SocketTimeoutException.class)) {
      return new Reason(
          e instanceof MailConnectException ? ReasonKind.UNREACHABLE : ReasonKind.SILENT, "");
    }
    if (e instanceof MailConnectException || has(e, SocketConnectException.class)) {
      return new Reason(ReasonKind.UNREACHABLE, innermost(e));
    }
    return new Reason(
        has(e, IOException.class) ? ReasonKind.UNREACHABLE : ReasonKind.NONSENSE, words(e));
  }

  /** What became of a mail that was not answered well. */
  static Outcome sending(MessagingException e, boolean handedOver) {
    for (Exception one = e; one != null; one = next(one)) {
      if (one instanceof SMTPAddressFailedException address) {
        return new Outcome.Refused(
            new Reason(ReasonKind.ADDRESS, words(address)), address.getReturnCode() < FOR_GOOD);
      }
      if (one instanceof SMTPSendFailedException answered && answered.getReturnCode() >= NEGATIVE) {
        return answered.getReturnCode() < FOR_GOOD
            ? Outcome.again(ReasonKind.BUSY, words(answered))
            : Outcome.never(handedOver ? ReasonKind.CONTENT : ReasonKind.PEER, words(answered));
      }
    }
    if (handedOver) {
      return Outcome.unknown(ReasonKind.HANDED_OVER, "");
    }
    return Outcome.again(
        has(e, SocketTimeoutException.class) ? ReasonKind.SILENT : ReasonKind.NONSENSE, words(e));
  }

  /** Failures of this library hang on each other in two ways. */
  private static @Nullable Exception next(Exception one) {
    if (one instanceof MessagingException mail && mail.getNextException() != null) {
      return mail.getNextException();
    }
    return one.getCause() instanceof Exception cause ? cause : null;
  }

  private static boolean has(MessagingException e, Class<? extends Exception> type) {
    for (Exception one = e; one != null; one = next(one)) {
      if (type.isInstance(one)) {
        return true;
      }
    }
    return false;
  }

  private static String innermost(MessagingException e) {
    Exception last = e;
    for (Exception one = e; one != null; one = next(one)) {
      last = one;
    }
    return words(last);
  }

  private static String words(Exception e) {
    return e instanceof SendFailedException || e.getMessage() != null
        ? String.valueOf(e.getMessage())
        : e.getClass().getSimpleName();
  }
}
