package org.watchfloor.order.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.link.LinkService;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.order.channel.call.CallDesk;
import org.watchfloor.order.channel.call.SipChannel;
import org.watchfloor.order.channel.mail.MailChannel;
import org.watchfloor.order.channel.robot.RobotChannel;
import org.watchfloor.order.channel.robot.RobotCodes;
import org.watchfloor.order.channel.setting.ChannelBook;
import org.watchfloor.order.channel.setting.ChannelSettings;
import org.watchfloor.order.channel.setting.SmsProtocol;
import org.watchfloor.order.channel.setting.SmsSetting;
import org.watchfloor.order.channel.sms.SmsChannel;
import org.watchfloor.order.channel.sms.SmsHearer;
import org.watchfloor.order.channel.sms.SmsLines;
import org.watchfloor.order.channel.sms.cmpp.CmppCodes;
import org.watchfloor.order.channel.sms.cmpp.CmppLines;
import org.watchfloor.order.channel.sms.smpp.SmppLines;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.store.WayOut;
import org.watchfloor.task.Progress;
import org.watchfloor.warning.intake.WarningFeed;

/** Every way out of a station is set up for a peer that listens, and a drill reaches it by none. */
class DrillChannelsTest {
  private static final List<String> ADDRESSES =
      List.of("a@example.invalid", "+8600000000001", "防汛群", "0000 0001");

  @TempDir Path temp;
  private final AtomicInteger calls = new AtomicInteger();
  private ServerSocket peer;
  private DatagramSocket datagrams;
  private Station station;

  @BeforeEach
  void open() throws IOException {
    peer = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    datagrams = new DatagramSocket(peer.getLocalPort(), InetAddress.getLoopbackAddress());
    datagrams.setSoTimeout(1);
    Thread.ofVirtual().start(this::listen);
    Path folder = temp.resolve("drill");
    DataFolder.createDrill(folder, "ZS-DH", "示例");
    ChannelDesk.setUp(folder, settings("smpp"));
    station = Station.open(folder, Realm.DRILL);
    station.get(SignIn.class).begin("导调员", "1");
  }

  private String settings(String protocol) {
    String sms =
        protocol.equals("smpp")
            ? "sms: {host: 127.0.0.1, port: %d, tls: off, user: watch, secret: secret.txt,"
                + " sender: \"10690000\", connect: 1 s, answer: 1 s}"
            : "sms: {protocol: cmpp, version: 3.0, host: 127.0.0.1, port: %d, tls: off,"
                + " sp_id: \"900001\", secret: secret.txt, service_id: X, sender: \"10690000\","
                + " connect: 1 s, answer: 1 s}";
    return """
    email: {host: 127.0.0.1, port: %1$d, tls: off, from: b@example.invalid, connect: 1 s, answer: 1 s}
    %2$s
    call: {host: 127.0.0.1, port: %1$d, user: "8000", secret: secret.txt, phone: "8001", connect: 1 s, answer: 1 s}
    webhooks:
      - {name: 防汛群, form: wecom, url: "http://127.0.0.1:%1$d/robot/send", token: secret.txt, connect: 1 s, answer: 1 s}
    """
        .formatted(peer.getLocalPort(), sms.formatted(peer.getLocalPort()));
  }

  private void listen() {
    while (!peer.isClosed()) {
      try (Socket one = peer.accept()) {
        calls.incrementAndGet();
      } catch (IOException e) {
        return;
      }
    }
  }

  @AfterEach
  void close() throws IOException {
    station.close();
    peer.close();
    datagrams.close();
  }

  private void nobodyCalled() throws IOException {
    // A call that came in shows at once here: the peer is of this process.
    assertThat(calls).hasValue(0);
    assertThatExceptionOfType(SocketTimeoutException.class)
        .isThrownBy(() -> datagrams.receive(new DatagramPacket(new byte[1], 1)));
  }

  @Test
  void thePeerHearsWhoReallyCalls() throws IOException {
    try (Socket one = new Socket(peer.getInetAddress(), peer.getLocalPort())) {
      assertThat(one.getInputStream().read()).as("hung up").isEqualTo(-1);
    }
    assertThat(calls).hasValue(1);
  }

  @Test
  void whatGoesOutEndsInTheSink() throws IOException {
    assertThat(station.get(ChannelBook.class).faults()).isEmpty();
    Outbox outbox = station.get(Outbox.class);
    for (ChannelKind kind : ChannelKind.values()) {
      String id =
          outbox.send(
              kind,
              address(kind),
              "演练",
              List.of(),
              (draft, name) -> {
                if (kind == ChannelKind.CALL) {
                  station.get(CallDesk.class).placed(draft, name, "0000 0001", "x/001");
                }
              });
      station.get(Sending.class).run(Progress.UNWATCHED);
      while (outbox.find(id).orElseThrow().state() != MessageState.ACCEPTED) {
        Thread.onSpinWait();
      }
    }
    nobodyCalled();
  }

  private static String address(ChannelKind kind) {
    return switch (kind) {
      case EMAIL -> ADDRESSES.get(0);
      case SMS -> ADDRESSES.get(1);
      case WEBHOOK -> ADDRESSES.get(2);
      case CALL -> ADDRESSES.get(3);
    };
  }

  /** Even if somebody took the wrong one: none of the real channels opens a connection. */
  @Test
  void noRealChannelConnects() throws IOException {
    for (String protocol : List.of("smpp", "cmpp")) {
      ChannelDesk.setUp(temp.resolve("drill"), settings(protocol));
      ChannelSettings now = station.get(ChannelBook.class).settings();
      List<Channel> real = real(now);
      assertThat(real).hasSize(4);
      for (Channel channel : real) {
        Outcome outcome =
            channel.send(
                new OutgoingMessage("x-" + protocol, channel.kind(), address(channel.kind()), "1"));
        assertThat(outcome).as(channel.kind().name()).isInstanceOf(Outcome.Refused.class);
        assertThat(channel.listen().isPresent() || channel.kind() != ChannelKind.SMS).isTrue();
        channel.check();
        channel.close();
      }
    }
    nobodyCalled();
  }

  private List<Channel> real(ChannelSettings settings) {
    WatchClock clock = station.get(WatchClock.class);
    WayOut out = station.get(WayOut.class);
    return Stream.of(
            settings.mail().map(one -> (Channel) new MailChannel(one, clock, out)),
            settings.sms().map(one -> (Channel) new SmsChannel(one, lines(one))),
            settings
                .call()
                .map(one ->
                    (Channel) new SipChannel(one, station.get(CallDesk.class), () -> "1", out)),
            settings.robots().stream()
                .findFirst()
                .map(one ->
                    (Channel) new RobotChannel(one, station.get(RobotCodes.class), clock, out)))
        .flatMap(one -> one.stream())
        .toList();
  }

  private SmsLines lines(SmsSetting setting) {
    SmsHearer ear = new SmsHearer(station.get(ReceiptDesk.class), station.get(TextHearer.class));
    WayOut out = station.get(WayOut.class);
    return switch (setting.protocol()) {
      case SmsProtocol.Smpp smpp -> new SmppLines(setting, smpp, ear, out);
      case SmsProtocol.Cmpp cmpp ->
          new CmppLines(
              setting, cmpp, station.get(CmppCodes.class), ear, station.get(WatchClock.class), out);
    };
  }

  @Test
  void noFeedIsAskedAndNoLinkOpened() throws IOException {
    String address = "127.0.0.1:" + peer.getLocalPort();
    WarningFeed feed = station.get(WarningFeed.class);
    feed.ask("http://" + address + "/cap.xml");
    feed.run(Progress.UNWATCHED);

    Path folder = temp.resolve("township");
    DataFolder.createDrill(folder, "ZS-SS", "乡镇");
    PeerCard card;
    try (Station township = Station.open(folder, Realm.DRILL)) {
      card = township.get(PeerService.class).own();
    }
    station.get(PeerService.class).introduce(card, card.fingerprint());
    LinkService links = station.get(LinkService.class);
    links.connect(card.station(), address);
    links.beat();
    while (links.states().stream().noneMatch(one -> one.toString().contains("wayOut"))) {
      links.beat();
      Thread.onSpinWait();
    }
    nobodyCalled();

    int free;
    try (ServerSocket probe = new ServerSocket(0)) {
      free = probe.getLocalPort();
    }
    links.serve(String.valueOf(free));
    links.beat();
    assertThat(links.trouble().orElseThrow().key()).isEqualTo("store.refused.wayOut");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new Socket("127.0.0.1", free).close());
  }

  @Test
  void aDrillHasNoWayOut() {
    WayOut out = station.get(WayOut.class);
    assertThat(out.open()).isFalse();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(out::take)
        .satisfies(e -> assertThat(e.said().key()).isEqualTo("store.refused.wayOut"));
  }
}
