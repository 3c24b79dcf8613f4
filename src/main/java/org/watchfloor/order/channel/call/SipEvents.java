package org.watchfloor.order.channel.call;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.InvalidArgumentException;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipListener;
import javax.sip.SipProvider;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.header.CSeqHeader;
import javax.sip.header.SubscriptionStateHeader;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what comes from the exchange in a row, and says at once that it came. The library's threads
 * call it.
 */
final class SipEvents implements SipListener {
  private static final Logger LOG = LoggerFactory.getLogger(SipEvents.class);
  private static final Pattern STATUS = Pattern.compile("SIP/2\\.0\\s+(\\d{3})(?:\\s+(.*))?");

  private final SipProvider provider;
  private final MessageFactory messages;
  private final BlockingQueue<SipEvent> row = new LinkedBlockingQueue<>();

  SipEvents(SipProvider provider, MessageFactory messages) {
    this.provider = provider;
    this.messages = messages;
  }

  @Nullable SipEvent next(Duration time) {
    try {
      return row.poll(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new SipEvent.Lost();
    }
  }

  @Override
  public void processRequest(RequestEvent event) {
    Request request = event.getRequest();
    try {
      switch (request.getMethod()) {
        case Request.NOTIFY -> {
          answer(event, Response.OK);
          row.add(notified(request));
        }
        case Request.BYE -> {
          answer(event, Response.OK);
          row.add(new SipEvent.HungUp());
        }
        case Request.ACK -> LOG.debug("An ACK nobody waits for");
        case Request.OPTIONS, Request.INVITE, Request.UPDATE, Request.INFO ->
            answer(event, Response.NOT_ACCEPTABLE_HERE);
        default -> answer(event, Response.METHOD_NOT_ALLOWED);
      }
    } catch (SipException | ParseException | InvalidArgumentException e) {
      LOG.debug("{} cannot be answered", request.getMethod(), e);
    }
  }

  private void answer(RequestEvent event, int code)
      throws SipException, ParseException, InvalidArgumentException {
    ServerTransaction known = event.getServerTransaction();
    ServerTransaction to =
        known == null ? provider.getNewServerTransaction(event.getRequest()) : known;
    to.sendResponse(messages.createResponse(code, event.getRequest()));
  }

  private static SipEvent.Notified notified(Request request) {
    byte[] body = request.getRawContent();
    String line =
        body == null
            ? ""
            : new String(body, StandardCharsets.UTF_8).lines().findFirst().orElse("").strip();
    Matcher status = STATUS.matcher(line);
    boolean known = status.matches();
    SubscriptionStateHeader state =
        (SubscriptionStateHeader) request.getHeader(SubscriptionStateHeader.NAME);
    boolean ends =
        state != null && SubscriptionStateHeader.TERMINATED.equalsIgnoreCase(state.getState());
    return new SipEvent.Notified(
        known ? Integer.parseInt(status.group(1)) : 0,
        known ? line.substring(line.indexOf(' ')).strip() : line,
        ends);
  }

  @Override
  public void processResponse(ResponseEvent event) {
    CSeqHeader of = (CSeqHeader) event.getResponse().getHeader(CSeqHeader.NAME);
    row.add(
        new SipEvent.Answered(of.getMethod(), event.getResponse(), event.getClientTransaction()));
  }

  @Override
  public void processTimeout(TimeoutEvent event) {
    row.add(new SipEvent.Lost());
  }

  @Override
  public void processIOException(IOExceptionEvent event) {
    row.add(new SipEvent.Lost());
  }

  @Override
  public void processTransactionTerminated(TransactionTerminatedEvent event) {
    // Nothing waits for that.
  }

  @Override
  public void processDialogTerminated(DialogTerminatedEvent event) {
    // What ended it was told before.
  }
}
