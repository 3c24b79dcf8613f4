package org.watchfloor.order.channel.sms.cmpp;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/**
 * A gateway that speaks CMPP 2.0 or 3.0, written from the tables of the interface specification: no
 * class of the client is used. It checks what a client must keep to and refuses what it does not.
 */
public final class CmppGateway implements AutoCloseable {
  /** Answers of a test that are no result: says nothing; hangs up before it answers. */
  static final int SILENT = -1;

  static final int HANGS_UP = -2;

  private final ServerSocket server;
  private final int version;
  private final String enterprise;
  private final String secret;
  private final List<Submitted> taken = new CopyOnWriteArrayList<>();
  private final List<Link> links = new CopyOnWriteArrayList<>();
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final Map<Integer, Integer> answered = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger sequences = new AtomicInteger(7000);
  private volatile IntUnaryOperator results = which -> 0;
  private volatile int letsIn = -1;
  private volatile boolean hangsUpAtOnce;
  private volatile boolean deaf;

  /**
   * One SUBMIT, field by field.
   *
   * @param total Pk_total
   * @param number Pk_number
   * @param report Registered_Delivery
   * @param service Service_Id
   * @param payer Fee_UserType
   * @param headed TP_udhi
   * @param coding Msg_Fmt
   * @param source Msg_src
   * @param fee FeeType and FeeCode
   * @param sender Src_Id
   * @param to Dest_terminal_Id
   * @param words Msg_Content
   */
  public record Submitted(
      int total,
      int number,
      int report,
      String service,
      int payer,
      int headed,
      int coding,
      String source,
      String fee,
      String sender,
      String to,
      byte[] words) {}

  private final Deque<Sends> held = new ArrayDeque<>();
  private volatile int together = 1;

  private record Link(Socket socket, DataOutputStream out) {}

  public CmppGateway(int port, String version, String enterprise, String secret)
      throws IOException {
    this.version = version.equals("3.0") ? 3 : 2;
    this.enterprise = enterprise;
    this.secret = secret;
    server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /** Answers the part of each running number, from 1, with this result. */
  public void answer(IntUnaryOperator how) {
    asked.set(0);
    results = how;
  }

  /** Answers every client with this status, whoever it is. */
  void letsIn(int status) {
    letsIn = status;
  }

  /** Ends every connection as soon as it is made. */
  void hangsUpAtOnce() {
    hangsUpAtOnce = true;
  }

  /** Keeps connections and answers nothing more, as one whose network is gone. */
  void goesDeaf(boolean now) {
    deaf = now;
  }

  /** Answers so many at once, the last first. */
  void answersBackwards(int many) {
    together = many;
  }

  /** What was submitted and taken, in order. */
  public List<Submitted> taken() {
    return taken;
  }

  /** What else came: the names of the packets in order. */
  List<String> seen() {
    return seen;
  }

  /** How many connections were let in. */
  int links() {
    return links.size();
  }

  /** The result a client answered to each packet brought; by its sequence number. */
  Map<Integer, Integer> answered() {
    return answered;
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        if (hangsUpAtOnce) {
          socket.close();
        } else {
          Thread.ofVirtual().start(() -> talk(socket));
        }
      } catch (IOException e) {
        // Closed by the test.
        seen.add("closed");
      }
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      Link link = new Link(socket, new DataOutputStream(socket.getOutputStream()));
      while (true) {
        int length = in.readInt();
        int command = in.readInt();
        int sequence = in.readInt();
        byte[] body = in.readNBytes(length - 12);
        if (!deaf && !does(link, command, sequence, body)) {
          return;
        }
      }
    } catch (IOException e) {
      seen.add("gone");
    }
  }

  private boolean does(Link link, int command, int sequence, byte[] body) throws IOException {
    switch (command) {
      case 0x00000001 -> {
        return connect(link, sequence, body);
      }
      case 0x00000002 -> {
        seen.add("TERMINATE");
        send(link, 0x80000002, sequence, new byte[0]);
        return false;
      }
      case 0x00000004 -> {
        return submit(link, sequence, body);
      }
      case 0x00000008 -> {
        seen.add("ACTIVE_TEST");
        send(link, 0x80000008, sequence, new byte[1]);
      }
      case 0x80000005 -> {
        expect(body.length == (version == 3 ? 12 : 9), "DELIVER_RESP of " + body.length);
        answered.put(sequence, (int) number(body, 8, body.length - 8));
      }
      case 0x80000008 -> {
        expect(body.length == 1, "ACTIVE_TEST_RESP of " + body.length);
        seen.add("ACTIVE_TEST_RESP");
      }
      case 0x80000002 -> seen.add("TERMINATE_RESP");
      default -> seen.add(Integer.toHexString(command));
    }
    return true;
  }

  private boolean connect(Link link, int sequence, byte[] body) throws IOException {
    expect(body.length == 27, "CONNECT of " + body.length);
    String who = text(body, 0, 6);
    String stamp = String.format(Locale.ROOT, "%010d", number(body, 23, 4));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(who.getBytes(StandardCharsets.US_ASCII));
    whole.writeBytes(new byte[9]);
    whole.writeBytes(secret.getBytes(StandardCharsets.US_ASCII));
    whole.writeBytes(stamp.getBytes(StandardCharsets.US_ASCII));
    boolean known =
        who.equals(enterprise)
            && Arrays.equals(md5(whole.toByteArray()), Arrays.copyOfRange(body, 6, 22));
    int status = !known ? 3 : body[22] > version << 4 ? 4 : 0;
    if (letsIn >= 0) {
      status = letsIn;
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    result(answer, status);
    answer.writeBytes(new byte[16]);
    answer.write(version << 4);
    if (status == 0) {
      links.add(link);
    }
    send(link, 0x80000001, sequence, answer.toByteArray());
    return status == 0;
  }

  private boolean submit(Link link, int sequence, byte[] body) throws IOException {
    int result = results.applyAsInt(asked.incrementAndGet());
    if (result == HANGS_UP) {
      return false;
    }
    if (result == SILENT) {
      return true;
    }
    if (result == 0) {
      taken.add(version == 3 ? third(body) : second(body));
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(id(taken.size()));
    result(answer, result);
    synchronized (held) {
      held.addFirst(() -> send(link, 0x80000004, sequence, answer.toByteArray()));
      if (held.size() >= together) {
        while (!held.isEmpty()) {
          held.removeFirst().run();
        }
      }
    }
    return true;
  }

  private interface Sends {
    void run() throws IOException;
  }

  /** 2.0, 7.4.3.1. */
  private static Submitted second(byte[] body) throws IOException {
    int length = body[138] & 0xff;
    expect(body[116] == 1, "one receiver");
    expect(body.length == 139 + length + 8, "SUBMIT of " + body.length);
    return new Submitted(
        body[8],
        body[9],
        body[10],
        text(body, 12, 10),
        body[22],
        body[45],
        body[46],
        text(body, 47, 6),
        text(body, 53, 2) + " " + text(body, 55, 6),
        text(body, 95, 21),
        text(body, 117, 21),
        Arrays.copyOfRange(body, 139, 139 + length));
  }

  /** 3.0: longer numbers, a type after each, a LinkID at the end. */
  private static Submitted third(byte[] body) throws IOException {
    int length = body[162] & 0xff;
    expect(body[128] == 1, "one receiver");
    expect(body.length == 163 + length + 20, "SUBMIT of " + body.length);
    return new Submitted(
        body[8],
        body[9],
        body[10],
        text(body, 12, 10),
        body[22],
        body[57],
        body[58],
        text(body, 59, 6),
        text(body, 65, 2) + " " + text(body, 67, 6),
        text(body, 107, 21),
        text(body, 129, 32),
        Arrays.copyOfRange(body, 163, 163 + length));
  }

  private static byte[] id(int which) {
    // As a real one: high bits set, so that it is negative where it is read as signed.
    return new byte[] {(byte) 0x9c, 0x11, 0, 0, 0, 0, 0, (byte) which};
  }

  /** Tells of a part under its running number, from 1. */
  public int tell(int which, String state) throws IOException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    report.writeBytes(id(which));
    report.writeBytes(padded(state, 7));
    report.writeBytes(padded("2607200210", 10));
    report.writeBytes(padded("2607200211", 10));
    report.writeBytes(padded("00000000001", version == 3 ? 32 : 21));
    report.writeBytes(new byte[4]);
    return deliver(9000 + which, "00000000001", 1, 0, 0, report.toByteArray());
  }

  /** Brings a text somebody sends. */
  public int bring(int id, String from, String text) throws IOException {
    return deliver(id, from, 0, 0, 8, text.getBytes(StandardCharsets.UTF_16BE));
  }

  /** Brings one part of a text. */
  public int bringPart(int id, String from, int which, int of, String text) throws IOException {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    words.writeBytes(new byte[] {5, 0, 3, 42, (byte) of, (byte) which});
    words.writeBytes(text.getBytes(StandardCharsets.UTF_16BE));
    return deliver(id, from, 0, 1, 8, words.toByteArray());
  }

  private int deliver(int id, String from, int report, int headed, int coding, byte[] words)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, (byte) (id >> 8), (byte) id});
    body.writeBytes(padded("10690000", 21));
    body.writeBytes(padded("HELP", 10));
    body.write(0);
    body.write(headed);
    body.write(coding);
    body.writeBytes(padded(from, version == 3 ? 32 : 21));
    if (version == 3) {
      body.write(0);
    }
    body.write(report);
    body.write(words.length);
    body.writeBytes(words);
    body.writeBytes(new byte[version == 3 ? 20 : 8]);
    int sequence = sequences.incrementAndGet();
    send(links.getLast(), 0x00000005, sequence, body.toByteArray());
    return sequence;
  }

  /** Asks whether the client is there. */
  void test() throws IOException {
    send(links.getLast(), 0x00000008, sequences.incrementAndGet(), new byte[0]);
  }

  /** Says it ends. */
  void terminate() throws IOException {
    send(links.getLast(), 0x00000002, sequences.incrementAndGet(), new byte[0]);
  }

  /** Sends octets as they are. */
  void raw(byte[] octets) throws IOException {
    DataOutputStream out = links.getLast().out();
    synchronized (out) {
      out.write(octets);
    }
  }

  /** Ends all connections, as a network does. */
  public void hangUp() throws IOException {
    for (Link link : links) {
      link.socket().close();
    }
  }

  private void result(ByteArrayOutputStream out, int result) {
    if (version == 3) {
      out.writeBytes(new byte[] {0, 0, 0});
    }
    out.write(result);
  }

  private static void send(Link link, int command, int sequence, byte[] body) throws IOException {
    synchronized (link.out()) {
      link.out().writeInt(12 + body.length);
      link.out().writeInt(command);
      link.out().writeInt(sequence);
      link.out().write(body);
    }
  }

  private static void expect(boolean holds, String what) throws IOException {
    if (!holds) {
      throw new IOException(what);
    }
  }

  private static long number(byte[] from, int at, int length) {
    long number = 0;
    for (int i = at; i < at + length; i++) {
      number = number << 8 | from[i] & 0xff;
    }
    return number;
  }

  private static String text(byte[] from, int at, int length) {
    return new String(from, at, length, StandardCharsets.US_ASCII).replace("\0", "");
  }

  private static byte[] padded(String text, int length) {
    return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), length);
  }

  private static byte[] md5(byte[] octets) {
    try {
      return MessageDigest.getInstance("MD5").digest(octets);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    hangUp();
  }
}
