package org.watchfloor.order.channel.call;

import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.clientauthutils.UserCredentials;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TooManyListenersException;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.ObjectInUseException;
import javax.sip.SipException;
import javax.sip.SipFactory;
import javax.sip.SipProvider;
import javax.sip.address.Address;
import javax.sip.address.AddressFactory;
import javax.sip.address.SipURI;
import javax.sip.header.ContactHeader;
import javax.sip.header.FromHeader;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ViaHeader;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.channel.setting.CallSetting;
import org.watchfloor.order.channel.setting.SecretFile;
import org.watchfloor.store.WayOut;

/**
 * A line to the exchange for one call: its own port and its own stack of the library, gone when the
 * call is over, so that no call can disturb another. One thread uses it.
 */
final class SipLine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SipLine.class);
  private static final int HOPS = 70;
  private static final int REMEMBERED = 5;
  private static final int TAG = 12;

  private final CallSetting setting;
  private final SipStackImpl stack;
  private final SipProvider provider;
  private final AddressFactory addresses;
  private final HeaderFactory headers;
  private final MessageFactory messages;
  private final SipEvents events;
  private final String here;
  private final int port;
  private final String transport;

  /**
   * Opens a line.
   *
   * @throws IOException if the exchange's name is not known or no port can be had here
   * @throws RefusedException in a drill
   */
  SipLine(CallSetting setting, WayOut out) throws IOException {
    out.take();
    this.setting = setting;
    transport = setting.tcp() ? ListeningPoint.TCP : ListeningPoint.UDP;
    InetAddress exchange = InetAddress.getByName(setting.host());
    try (DatagramSocket probe = new DatagramSocket()) {
      // Which of this machine's addresses the exchange sees; nothing is sent by it.
      probe.connect(new InetSocketAddress(exchange, setting.port()));
      here = probe.getLocalAddress().getHostAddress();
      port = probe.getLocalPort();
    }
    try {
      SipFactory factory = SipFactory.getInstance();
      addresses = factory.createAddressFactory();
      headers = factory.createHeaderFactory();
      messages = factory.createMessageFactory();
      stack = new SipStackImpl(properties(exchange));
      provider = stack.createSipProvider(stack.createListeningPoint(here, port, transport));
      events = new SipEvents(provider, messages);
      provider.addSipListener(events);
      stack.start();
    } catch (SipException | InvalidArgumentException | TooManyListenersException e) {
      throw new IOException(e);
    }
  }

  private Properties properties(InetAddress exchange) {
    Properties properties = new Properties();
    properties.put("javax.sip.STACK_NAME", "line-" + port);
    properties.put(
        "javax.sip.OUTBOUND_PROXY",
        exchange.getHostAddress() + ":" + setting.port() + "/" + transport);
    properties.put("gov.nist.javax.sip.STACK_LOGGER", SipLog.class.getName());
    properties.put("gov.nist.javax.sip.SERVER_LOGGER", SipLog.class.getName());
    properties.put("gov.nist.javax.sip.DELIVER_UNSOLICITED_NOTIFY", "true");
    properties.put("gov.nist.javax.sip.DAEMON_THREADS", "true");
    // What comes in keeps its order: one that overtakes another would be refused by the library.
    properties.put("gov.nist.javax.sip.THREAD_POOL_SIZE", "1");
    properties.put(
        "gov.nist.javax.sip.CONNECTION_TIMEOUT",
        String.valueOf(setting.pace().connect().toMillis()));
    return properties;
  }

  /** What comes next; null if nothing does in that time. */
  @Nullable SipEvent next(Duration time) {
    return events.next(time);
  }

  /**
   * Asks for something outside a call.
   *
   * @param whom what stands before the {@code @}; empty for the exchange itself
   * @param shown what a telephone shows as the caller; empty for the account
   * @param body a description of the sound; empty for none
   */
  ClientTransaction ask(String method, String whom, String shown, String body)
      throws SipException, ParseException, InvalidArgumentException {
    SipURI to = addresses.createSipURI(whom.isEmpty() ? null : whom, setting.domain());
    Address from = own();
    if (!shown.isEmpty()) {
      from.setDisplayName(shown);
    }
    var callId = provider.getNewCallId();
    String id = callId.getCallId();
    FromHeader fromHeader =
        headers.createFromHeader(from, id.substring(0, Math.min(TAG, id.length())));
    boolean register = method.equals(Request.REGISTER);
    ViaHeader via = headers.createViaHeader(here, port, transport, null);
    via.setRPort();
    Request request =
        messages.createRequest(
            to,
            method,
            callId,
            headers.createCSeqHeader(1L, method),
            fromHeader,
            headers.createToHeader(register ? own() : addresses.createAddress(to), null),
            new ArrayList<>(List.of(via)),
            headers.createMaxForwardsHeader(HOPS));
    if (!register) {
      request.addHeader(contact());
      request.addHeader(headers.createAllowHeader("INVITE, ACK, CANCEL, BYE, NOTIFY, REFER"));
    }
    request.addHeader(headers.createUserAgentHeader(List.of("Watchfloor")));
    if (!body.isEmpty()) {
      request.setContent(body, headers.createContentTypeHeader("application", "sdp"));
    }
    ClientTransaction asked = provider.getNewClientTransaction(request);
    asked.sendRequest();
    return asked;
  }

  /** Asks within a call. */
  void askWithin(Dialog dialog, String method, @Nullable String referTo)
      throws SipException, ParseException {
    Request request = dialog.createRequest(method);
    if (referTo != null) {
      request.addHeader(
          headers.createReferToHeader(
              addresses.createAddress(addresses.createSipURI(referTo, setting.domain()))));
      request.addHeader(headers.createHeader("Referred-By", "<" + own().getURI() + ">"));
      request.setHeader(contact());
    }
    dialog.sendRequest(provider.getNewClientTransaction(request));
  }

  /** Says that an answer to an invitation came. */
  void confirm(Dialog dialog, long invitation) throws SipException, InvalidArgumentException {
    dialog.sendAck(dialog.createAck(invitation));
  }

  /** Takes an invitation back. */
  void cancel(ClientTransaction invitation) throws SipException {
    provider.getNewClientTransaction(invitation.createCancel()).sendRequest();
  }

  /**
   * Asks again with the password.
   *
   * @return the request that was sent
   */
  ClientTransaction again(SipEvent.Answered challenge, ClientTransaction asked)
      throws SipException {
    ClientTransaction again =
        stack
            .getAuthenticationHelper((of, realm) -> credentials(), headers)
            .handleChallenge(challenge.response(), asked, provider, REMEMBERED);
    Dialog dialog = asked.getDialog();
    if (dialog == null || challenge.method().equals(Request.INVITE)) {
      again.sendRequest();
    } else {
      dialog.sendRequest(again);
    }
    return again;
  }

  private UserCredentials credentials() {
    String password = setting.secret().map(SecretFile::read).orElse("");
    return new UserCredentials() {
      @Override
      public String getUserName() {
        return setting.user();
      }

      @Override
      public String getPassword() {
        return password;
      }

      @Override
      public String getSipDomain() {
        return setting.domain();
      }
    };
  }

  /** A description of sound that is on hold: this program has no microphone (RFC 3264, 8.4). */
  String silence() {
    return String.join(
        "\r\n",
        "v=0",
        "o=- 1 1 IN IP4 " + here,
        "s=-",
        "c=IN IP4 " + here,
        "t=0 0",
        "m=audio " + port + " RTP/AVP 8 0 101",
        "a=rtpmap:8 PCMA/8000",
        "a=rtpmap:0 PCMU/8000",
        "a=rtpmap:101 telephone-event/8000",
        "a=inactive",
        "");
  }

  private Address own() throws ParseException {
    return addresses.createAddress(addresses.createSipURI(setting.user(), setting.domain()));
  }

  private ContactHeader contact() throws ParseException {
    SipURI uri = addresses.createSipURI(setting.user(), here);
    uri.setPort(port);
    uri.setTransportParam(transport);
    return headers.createContactHeader(addresses.createAddress(uri));
  }

  @Override
  public void close() {
    provider.removeSipListener(events);
    try {
      stack.deleteSipProvider(provider);
    } catch (ObjectInUseException e) {
      LOG.debug("The line is still in use", e);
    }
    stack.stop();
  }
}
