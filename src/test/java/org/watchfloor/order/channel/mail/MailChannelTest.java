package org.watchfloor.order.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.DeadPeer;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Mails against a mail server in this process, and against servers that are no use. */
class MailChannelTest {
  private static final String TO = "dongji@example.invalid";

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;

  @BeforeEach
  void open() {
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
  }

  @AfterEach
  void close() {
    station.get(Channels.class).close();
    station.close();
  }

  private void setUp(int port, String more) throws IOException {
    ChannelDesk.setUp(
        temp.resolve("a"),
        """
        email:
          host: 127.0.0.1
          port: %d
          tls: off
          from: watch@example.invalid
          connect: 1 s
          answer: 1 s
          %s
        """
            .formatted(port, more));
  }

  private OutboxMessage sent(String text) {
    return ChannelDesk.sent(station, ChannelKind.EMAIL, TO, text);
  }

  private static ReasonKind why(OutboxMessage one) {
    Reason reason = one.standing().reason();
    assertThat(reason).isNotNull();
    return reason == null ? ReasonKind.FAULT : reason.kind();
  }

  private static GreenMail server() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  @Test
  void chineseTextArrivesWholeUnderItsFirstLine() throws Exception {
    GreenMail server = server();
    try {
      setUp(server.getSmtp().getPort(), "");
      OutboxMessage one = sent("红色暴雨预警：立即上岗\n02:10 起生效，𠮷祥社区先转移。");
      assertThat(one.state()).as(one.toString()).isEqualTo(MessageState.ACCEPTED);
      MimeMessage mail = server.getReceivedMessages()[0];
      assertThat(mail.getSubject()).isEqualTo("红色暴雨预警：立即上岗");
      assertThat(String.valueOf(mail.getContent())).contains("𠮷祥社区先转移");
      assertThat(mail.getContentType()).containsIgnoringCase("utf-8");
      assertThat(mail.getFrom()[0]).hasToString("watch@example.invalid");
      assertThat(mail.getMessageID()).isEqualTo("<ZS-DH-FX26-0001@example.invalid>");
      assertThat(mail.getSentDate().toInstant()).isEqualTo(clock.instant());
    } finally {
      server.stop();
    }
  }

  @Test
  void theRightPasswordOpensAndTheWrongOneIsSaidAndNeverWrittenDown() throws Exception {
    GreenMail server = server();
    try {
      server.setUser("watch@example.invalid", "watch", ChannelDesk.SECRET);
      setUp(server.getSmtp().getPort(), "user: watch\n  secret: secret.txt");
      assertThat(sent("一").state()).isEqualTo(MessageState.ACCEPTED);
      assertThat(station.get(Channels.class).all().getFirst().check()).isEmpty();
      Files.writeString(temp.resolve("a").resolve("secret.txt"), "falsch-" + ChannelDesk.SECRET);
      OutboxMessage refused = sent("二");
      assertThat(refused.state()).isEqualTo(MessageState.WAITING);
      assertThat(why(refused)).isEqualTo(ReasonKind.LOGIN);
      assertThat(station.get(Channels.class).all().getFirst().check()).isPresent();
      assertThat(String.join("\n", station.contents())).doesNotContain(ChannelDesk.SECRET);
      Files.writeString(temp.resolve("a").resolve("secret.txt"), ChannelDesk.SECRET);
      clock.move(Duration.ofMinutes(1));
      ChannelDesk.round(station);
      assertThat(state(refused)).isEqualTo(MessageState.ACCEPTED);
      assertThat(server.getReceivedMessages()).hasSize(2);
    } finally {
      server.stop();
    }
  }

  private MessageState state(OutboxMessage one) {
    return station.get(Outbox.class).find(one.id()).orElseThrow().state();
  }

  @Test
  void aSecretOthersCanReadIsNotUsed() throws IOException {
    setUp(DeadPeer.refusing(), "user: watch\n  secret: secret.txt");
    Path secret = temp.resolve("a").resolve("secret.txt");
    Files.setPosixFilePermissions(
        secret, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    OutboxMessage one = sent("一");
    assertThat(one.state()).isEqualTo(MessageState.WAITING);
    assertThat(one.standing().reason())
        .isEqualTo(new Reason(ReasonKind.SETTINGS, secret.toString()));
  }

  @Test
  void aPortNobodyListensAt() throws IOException {
    setUp(DeadPeer.refusing(), "");
    OutboxMessage one = sent("一");
    assertThat(one.state()).isEqualTo(MessageState.WAITING);
    assertThat(why(one)).isEqualTo(ReasonKind.UNREACHABLE);
  }

  @Test
  void aServerThatSaysNothing() throws IOException {
    try (DeadPeer peer = DeadPeer.silent()) {
      setUp(peer.port(), "");
      OutboxMessage one = sent("一");
      assertThat(one.state()).isEqualTo(MessageState.WAITING);
      assertThat(why(one)).isEqualTo(ReasonKind.SILENT);
      assertThat(station.get(Channels.class).all().getFirst().check()).isPresent();
    }
  }

  @Test
  void aServerThatTalksNonsense() throws IOException {
    try (DeadPeer peer = DeadPeer.babbling()) {
      setUp(peer.port(), "");
      OutboxMessage one = sent("一");
      assertThat(one.state()).isEqualTo(MessageState.WAITING);
      assertThat(why(one).ofPeer()).isTrue();
    }
  }

  @Test
  void whatTheServerAnswersDecides() throws IOException, MessagingException {
    try (ScriptedMailServer server = new ScriptedMailServer()) {
      setUp(server.port(), "first_pause: 1 s");
      server.answer("RCPT", "550 5.1.1 no such user");
      assertThat(why(sent("一"))).isEqualTo(ReasonKind.ADDRESS);
      server.answer("RCPT", "451 4.7.1 try again later");
      assertThat(sent("二").state()).isEqualTo(MessageState.WAITING);
      server.answer("RCPT", "250 ok");
      server.answer(".", "554 5.7.1 looks like spam");
      OutboxMessage spam = sent("三");
      assertThat(spam.state()).isEqualTo(MessageState.REFUSED);
      assertThat(why(spam)).isEqualTo(ReasonKind.CONTENT);
    }
  }

  @Test
  void aMailHandedOverWithoutAnAnswerIsUncertain() throws IOException {
    try (ScriptedMailServer server = new ScriptedMailServer()) {
      setUp(server.port(), "");
      server.answer(".", ScriptedMailServer.HANG_UP);
      OutboxMessage lost = sent("一");
      assertThat(lost.state()).isEqualTo(MessageState.UNCERTAIN);
      assertThat(why(lost)).isEqualTo(ReasonKind.HANDED_OVER);
      server.answer(".", ScriptedMailServer.SILENCE);
      OutboxMessage slow = sent("二");
      assertThat(slow.state()).isEqualTo(MessageState.UNCERTAIN);
      clock.move(Duration.ofHours(1));
      ChannelDesk.round(station);
      assertThat(server.mails()).as("each once, none again").isEqualTo(2);
      assertThat(List.of(state(lost), state(slow))).containsOnly(MessageState.UNCERTAIN);
    }
  }
}
