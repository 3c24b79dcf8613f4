package org.watchfloor.order.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.order.channel.sms.smpp.SmppGateway;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Peers behind a certificate of an authority of their own: trusted when named, else refused. */
@Execution(ExecutionMode.CONCURRENT)
class TlsTest {
  @TempDir static Path shared;
  private static Path right = Path.of(".");
  private static Path elsewhere = Path.of(".");
  private static Path authority = Path.of(".");
  private static GreenMail mails;
  private static SmppGateway gateway;
  private static int gatewayPort;

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;

  @BeforeAll
  static void makePeers() throws IOException {
    Keys keys = new Keys(shared);
    right = keys.server("right", "ip:127.0.0.1");
    elsewhere = keys.server("elsewhere", "dns:elsewhere.invalid");
    authority = keys.authority();
    mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mails.start();
    gatewayPort = DeadPeer.refusing();
    gateway = new SmppGateway(gatewayPort, ChannelDesk.SECRET);
  }

  @AfterAll
  static void closePeers() throws IOException {
    mails.stop();
    gateway.close();
  }

  @BeforeEach
  void open() {
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
  }

  @AfterEach
  void close() {
    station.get(Channels.class).close();
    station.close();
  }

  private void setUp(String channel, int port, String tls, String ca) throws IOException {
    ChannelDesk.setUp(
        temp.resolve("a"),
        """
        %s:
          host: 127.0.0.1
          port: %d
          tls: %s
          %s
          %s
          connect: 5 s
          answer: 10 s
        """
            .formatted(
                channel,
                port,
                tls,
                channel.equals("email")
                    ? "from: watch@example.invalid"
                    : "user: watch\n  secret: secret.txt",
                ca.isEmpty() ? "" : "ca: " + ca));
  }

  private OutboxMessage sent(String channel) {
    return channel.equals("email")
        ? ChannelDesk.sent(station, ChannelKind.EMAIL, "dongji@example.invalid", "立即上岗")
        : ChannelDesk.sent(station, ChannelKind.SMS, "000-0000-0001", "立即上岗");
  }

  private static int behind(String channel) {
    return channel.equals("email") ? mails.getSmtp().getPort() : gatewayPort;
  }

  private static TlsFront front(Path store, String channel, String tls) throws IOException {
    return new TlsFront(store, behind(channel), tls.equals("starttls"));
  }

  @ParameterizedTest
  @CsvSource({"email,on", "email,starttls", "sms,on"})
  void theAuthorityThatIsNamedIsTrusted(String channel, String tls) throws Exception {
    int before = mails.getReceivedMessages().length + gateway.taken().size();
    Files.copy(authority, temp.resolve("a").resolve("ca.pem"));
    try (TlsFront front = front(right, channel, tls)) {
      setUp(channel, front.port(), tls, "ca.pem");
      OutboxMessage one = sent(channel);
      assertThat(one.state()).as(one.toString()).isEqualTo(MessageState.ACCEPTED);
      assertThat(station.get(Channels.class).all().getFirst().check()).isEmpty();
    }
    assertThat(mails.getReceivedMessages().length + gateway.taken().size()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @CsvSource({"email,on", "email,starttls", "sms,on"})
  void aCertificateOfNoKnownAuthorityIsRefusedLoudly(String channel, String tls) throws Exception {
    try (TlsFront front = front(right, channel, tls)) {
      setUp(channel, front.port(), tls, "");
      refused(channel, front.port());
    }
  }

  @ParameterizedTest
  @CsvSource({"email,on", "email,starttls", "sms,on"})
  void aCertificateOfAnotherHostIsRefusedLoudly(String channel, String tls) throws Exception {
    Files.copy(authority, temp.resolve("a").resolve("ca.pem"));
    try (TlsFront front = front(elsewhere, channel, tls)) {
      setUp(channel, front.port(), tls, "ca.pem");
      refused(channel, front.port());
    }
  }

  private void refused(String channel, int port) {
    int before = mails.getReceivedMessages().length + gateway.taken().size();
    OutboxMessage one = sent(channel);
    assertThat(one.state()).isEqualTo(MessageState.WAITING);
    Reason why = Objects.requireNonNull(one.standing().reason());
    assertThat(why.kind()).as(why.toString()).isEqualTo(ReasonKind.CERTIFICATE);
    assertThat(new Texts(Language.ZH).say(why.said())).contains("证书不可信", "ca", "127.0.0.1:" + port);
    assertThat(station.get(Channels.class).all().getFirst().check()).isPresent();
    assertThat(station.get(ChannelHealth.class).check().state())
        .isEqualTo(HealthCheck.State.FAILED);
    assertThat(mails.getReceivedMessages().length + gateway.taken().size()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"email", "sms"})
  void aFileThatIsNoCertificateIsNamed(String channel) throws Exception {
    Path file = Files.writeString(temp.resolve("a").resolve("ca.pem"), "no certificate\n");
    try (TlsFront front = front(right, channel, "on")) {
      setUp(channel, front.port(), "on", "ca.pem");
      OutboxMessage one = sent(channel);
      assertThat(one.state()).isEqualTo(MessageState.WAITING);
      assertThat(one.standing().reason())
          .isEqualTo(new Reason(ReasonKind.SETTINGS, file.toString()));
      Files.delete(file);
      assertThat(station.get(Channels.class).all().getFirst().check()).isPresent();
    }
  }

  @Test
  void aServerThatSaysNothingCostsNoMoreThanTheTimeOfTheSettings() throws Exception {
    try (DeadPeer silent = DeadPeer.silent()) {
      ChannelDesk.setUp(
          temp.resolve("a"),
          "email: {host: 127.0.0.1, port: %d, tls: on, from: a@b.invalid, connect: 1 s, answer: 1 s}"
              .formatted(silent.port()));
      assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> sent("email")).state())
          .isEqualTo(MessageState.WAITING);
    }
  }

  @Test
  void aServerInTheOpenIsNotSpokenToWhereSecrecyIsAskedFor() throws Exception {
    int before = mails.getReceivedMessages().length;
    for (String tls : List.of("on", "starttls")) {
      setUp("email", mails.getSmtp().getPort(), tls, "");
      assertThat(sent("email").state().out()).isFalse();
    }
    assertThat(mails.getReceivedMessages()).hasSize(before);
  }
}
