package org.watchfloor.order.channel.call;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exchange in this process that knows nothing of the library under test: it reads and writes the
 * text of RFC 3261 and 3515 over UDP by itself. What it does is said before.
 */
public final class ScriptedExchange implements AutoCloseable {
  private static final String NONCE = "4711nonce";
  private static final String REALM = "hall";

  private final DatagramSocket socket;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private volatile Script script = Script.answering("200 OK", "202 Accepted", List.of());
  private volatile String password = "";
  private volatile boolean silent;

  /**
   * What it does.
   *
   * @param own what the officer's telephone ends with; empty for ringing on and on
   * @param refer what is answered to REFER; empty for nothing
   * @param told what is told of the call put through, one after another
   * @param hangsUpFirst whether it lets the officer's telephone go before the last word
   */
  public record Script(String own, String refer, List<String> told, boolean hangsUpFirst) {
    /** Lets go once it was told to. */
    public static Script answering(String own, String refer, List<String> told) {
      return new Script(own, refer, told, false);
    }
  }

  /** Listens at a port of its own. */
  public ScriptedExchange() throws IOException {
    socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  public int port() {
    return socket.getLocalPort();
  }

  public void does(Script next) {
    script = next;
  }

  /** Lets in only who knows this. */
  void asks(String secret) {
    password = secret;
  }

  /** Says nothing to anybody from now on. */
  void fallSilent() {
    silent = true;
  }

  /** Methods in the order they came, each once however often it was repeated. */
  public List<String> methods() {
    return heard.stream()
        .map(one -> one.substring(0, one.indexOf(' ')) + " " + field(one, "CSeq"))
        .distinct()
        .map(one -> one.substring(0, one.indexOf(' ')))
        .toList();
  }

  /** The last request of a method, as it was written. */
  String last(String method) {
    return heard.stream()
        .filter(one -> one.startsWith(method + " "))
        .reduce((first, second) -> second)
        .orElse("");
  }

  private void serve() {
    byte[] buffer = new byte[65_535];
    while (!socket.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        socket.receive(packet);
        String text = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
        if (text.startsWith("SIP/2.0")) {
          heard.add("ANSWER " + text);
        } else if (!silent) {
          boolean before = heard.stream().anyMatch(one -> one.equals(text));
          heard.add(text);
          if (!before) {
            request(text, packet.getSocketAddress());
          }
        }
      } catch (IOException e) {
        // Closed by the test.
        return;
      }
    }
  }

  private void request(String text, SocketAddress from) throws IOException {
    String method = text.substring(0, text.indexOf(' '));
    if (!password.isEmpty()
        && List.of("INVITE", "REGISTER", "REFER").contains(method)
        && !rightPassword(text, method)) {
      send(
          answer(
              text,
              "401 Unauthorized",
              "WWW-Authenticate: Digest realm=\"%s\", nonce=\"%s\", algorithm=MD5\r\n"
                  .formatted(REALM, NONCE)),
          from);
      return;
    }
    switch (method) {
      case "INVITE" -> invited(text, from);
      case "CANCEL" -> {
        send(answer(text, "200 OK", ""), from);
        send(answer(last("INVITE"), "487 Request Terminated", ""), from);
      }
      case "REFER" -> referred(text, from);
      case "ACK" -> {}
      default -> send(answer(text, "200 OK", ""), from);
    }
  }

  private void invited(String text, SocketAddress from) throws IOException {
    send(answer(text, "100 Trying", ""), from);
    send(answer(text, "180 Ringing", ""), from);
    if (!script.own().isEmpty()) {
      send(answer(text, script.own(), contact()), from);
    }
  }

  private void referred(String text, SocketAddress from) throws IOException {
    if (script.refer().isEmpty()) {
      return;
    }
    send(answer(text, script.refer(), contact()), from);
    if (!script.refer().startsWith("2")) {
      return;
    }
    int sequence = 1;
    List<String> told = script.told();
    for (int i = 0; i < told.size(); i++) {
      if (script.hangsUpFirst() && i == told.size() - 1) {
        send(within(text, "BYE", ++sequence, "", ""), from);
      }
      send(
          within(
              text,
              "NOTIFY",
              ++sequence,
              "Event: refer\r\nContent-Type: message/sipfrag;version=2.0\r\nSubscription-State: %s\r\n"
                  .formatted(i == told.size() - 1 ? "terminated;reason=noresource" : "active"),
              "SIP/2.0 " + told.get(i) + "\r\n"),
          from);
    }
    if (script.hangsUpFirst() && told.isEmpty()) {
      send(within(text, "BYE", ++sequence, "", ""), from);
    }
  }

  private String contact() {
    return "Contact: <sip:exchange@127.0.0.1:%d>\r\n".formatted(port());
  }

  private static String answer(String request, String status, String more) {
    String to = field(request, "To");
    return "SIP/2.0 %s\r\nVia: %s\r\nFrom: %s\r\nTo: %s\r\nCall-ID: %s\r\nCSeq: %s\r\n%sContent-Length: 0\r\n\r\n"
        .formatted(
            status,
            field(request, "Via"),
            field(request, "From"),
            to.contains("tag=") || status.startsWith("100") ? to : to + ";tag=exchange",
            field(request, "Call-ID"),
            field(request, "CSeq"),
            more);
  }

  /** A request the other way within the same call. */
  private String within(String refer, String method, int sequence, String more, String body) {
    return """
    %s %s SIP/2.0
    Via: SIP/2.0/UDP 127.0.0.1:%d;branch=z9hG4bK-x%d
    Max-Forwards: 70
    From: %s
    To: %s
    Call-ID: %s
    CSeq: %d %s
    Contact: <sip:exchange@127.0.0.1:%d>
    """
            .formatted(
                method,
                field(refer, "Contact").replaceAll("[<>]", ""),
                port(),
                sequence,
                field(refer, "To"),
                field(refer, "From"),
                field(refer, "Call-ID"),
                sequence,
                method,
                port())
            .replace("\n", "\r\n")
        + more
        + "Content-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private void send(String text, SocketAddress to) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    socket.send(new DatagramPacket(bytes, bytes.length, to));
  }

  static String field(String text, String name) {
    Matcher found =
        Pattern.compile(
                "^" + name + "\\s*:\\s*(.*?)\\s*$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE)
            .matcher(text);
    return found.find() ? found.group(1) : "";
  }

  /** The digest of RFC 2617, worked out here. */
  private boolean rightPassword(String text, String method) {
    String given = field(text, "Authorization");
    String uri = part(given, "uri");
    String first = md5(part(given, "username") + ":" + REALM + ":" + password);
    String second = md5(method + ":" + uri);
    return !given.isEmpty()
        && part(given, "response").equals(md5(first + ":" + NONCE + ":" + second));
  }

  private static String part(String header, String name) {
    Matcher found = Pattern.compile(name + "=\"([^\"]*)\"").matcher(header);
    return found.find() ? found.group(1) : "";
  }

  private static String md5(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)))
          .toLowerCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
