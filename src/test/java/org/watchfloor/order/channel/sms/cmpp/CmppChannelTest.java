package org.watchfloor.order.channel.sms.cmpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.order.channel.Channel;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.DeadPeer;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.OutgoingMessage;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.Sending;
import org.watchfloor.order.channel.sms.cmpp.CmppGateway.Submitted;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Text messages over CMPP against a gateway of the specification, and against ones of no use. */
class CmppChannelTest {
  private static final String TO = "000 0000 0001";
  private static final String LONG = "红色暴雨预警，请立即组织低洼地段人员转移。".repeat(8);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private int port;

  @BeforeEach
  void open() throws IOException {
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
    port = DeadPeer.refusing();
    setUp(port, "2.0");
  }

  @AfterEach
  void close() {
    station.get(Channels.class).close();
    station.close();
  }

  private void setUp(int at, String version) throws IOException {
    ChannelDesk.setUp(
        temp.resolve("a"),
        """
        sms:
          protocol: cmpp
          version: %s
          host: 127.0.0.1
          port: %d
          tls: off
          sp_id: "900001"
          secret: secret.txt
          service_id: HELP
          sender: "10690000"
          connect: 1 s
          answer: 1 s
        """
            .formatted(version, at));
  }

  private CmppGateway gateway(String version) throws IOException {
    setUp(port, version);
    return new CmppGateway(port, version, "900001", ChannelDesk.SECRET);
  }

  private OutboxMessage sent(String text) {
    return ChannelDesk.sent(station, ChannelKind.SMS, TO, text);
  }

  private OutboxMessage now(OutboxMessage one) {
    return station.get(Outbox.class).find(one.id()).orElseThrow();
  }

  private Reason why(OutboxMessage one) {
    return Objects.requireNonNull(now(one).standing().reason());
  }

  private String said(OutboxMessage one) {
    return new Texts(Language.ZH).say(why(one).said());
  }

  private void later(Duration time) {
    clock.move(time);
    ChannelDesk.round(station);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "3.0"})
  void aLongTextGoesInPartsThatMakeItWholeAgainAndEveryReportCounts(String version)
      throws IOException {
    try (CmppGateway gateway = gateway(version)) {
      OutboxMessage one = sent(LONG);
      assertThat(one.state()).isEqualTo(MessageState.ACCEPTED);
      assertThat(gateway.taken()).hasSize(3);
      StringBuilder whole = new StringBuilder();
      int number = 0;
      for (Submitted part : gateway.taken()) {
        number++;
        assertThat(part.total()).isEqualTo(3);
        assertThat(part.number()).isEqualTo(number);
        assertThat(part.report()).isEqualTo(1);
        assertThat(part.service()).isEqualTo("HELP");
        assertThat(part.payer()).isEqualTo(2);
        assertThat(part.fee()).isEqualTo("01 000000");
        assertThat(part.source()).isEqualTo("900001");
        assertThat(part.sender()).isEqualTo("10690000");
        assertThat(part.to()).isEqualTo("00000000001");
        assertThat(part.headed()).isEqualTo(1);
        assertThat(part.coding()).isEqualTo(8);
        assertThat(part.words().length).isLessThanOrEqualTo(140);
        assertThat(part.words()).startsWith(5, 0, 3).contains((byte) number, Index.atIndex(5));
        whole.append(
            new String(part.words(), 6, part.words().length - 6, StandardCharsets.UTF_16BE));
      }
      assertThat(whole).hasToString(LONG);
      gateway.tell(1, "DELIVRD");
      int between = gateway.tell(2, "ACCEPTD");
      gateway.tell(3, "DELIVRD");
      ChannelDesk.round(station);
      assertThat(now(one).state()).isEqualTo(MessageState.ACCEPTED);
      int last = gateway.tell(2, "DELIVRD");
      ChannelDesk.round(station);
      assertThat(now(one).state()).isEqualTo(MessageState.DELIVERED);
      station.get(Channels.class).close();
      assertThat(gateway.answered()).containsEntry(between, 0).containsEntry(last, 0).hasSize(4);
      assertThat(gateway.seen()).contains("TERMINATE");
    }
  }

  @ParameterizedTest
  @CsvSource({"2.0,UNDELIV", "3.0,MA:0001"})
  void whatDidNotArriveIsLoud(String version, String word) throws IOException {
    try (CmppGateway gateway = gateway(version)) {
      OutboxMessage one = sent("收到请回复");
      Submitted part = gateway.taken().getFirst();
      assertThat(part.headed()).isZero();
      assertThat(new String(part.words(), StandardCharsets.UTF_16BE)).isEqualTo("收到请回复");
      gateway.tell(1, word);
      ChannelDesk.round(station);
      assertThat(now(one).state()).isEqualTo(MessageState.REFUSED);
      assertThat(why(one)).isEqualTo(new Reason(ReasonKind.UNDELIVERED, word));
      assertThat(station.timeline()).last().asString().contains("没有送到", word);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2.0,13,REFUSED,ADDRESS",
    "3.0,13,REFUSED,ADDRESS",
    "2.0,6,REFUSED,CONTENT",
    "2.0,1,REFUSED,PEER",
    "2.0,99,REFUSED,PEER",
    "3.0,7,WAITING,ACCOUNT",
    "2.0,8,WAITING,BUSY"
  })
  void theGatewaysResultDecides(String version, int result, MessageState state, ReasonKind kind)
      throws IOException {
    try (CmppGateway gateway = gateway(version)) {
      gateway.answer(which -> result);
      OutboxMessage one = sent("一");
      assertThat(one.state()).isEqualTo(state);
      assertThat(why(one).kind()).isEqualTo(kind);
      assertThat(why(one).detail()).startsWith("CMPP SUBMIT " + result);
      gateway.answer(which -> 0);
      later(Duration.ofMinutes(1));
      assertThat(now(one).state().out()).isEqualTo(state == MessageState.WAITING);
    }
  }

  @Test
  void ofSeveralPartsSomeMayBeOutAndThenNothingIsTriedByItself() throws IOException {
    try (CmppGateway gateway = gateway("2.0")) {
      gateway.answer(which -> which == 1 ? 0 : 8);
      OutboxMessage one = sent(LONG);
      assertThat(one.state()).isEqualTo(MessageState.UNCERTAIN);
      assertThat(why(one).kind()).isEqualTo(ReasonKind.PARTLY);
      gateway.answer(which -> 0);
      later(Duration.ofHours(1));
      assertThat(gateway.taken()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {CmppGateway.SILENT, CmppGateway.HANGS_UP})
  void noAnswerLeavesItUncertainAndTheLineIsMadeAgain(int how) throws IOException {
    try (CmppGateway gateway = gateway("3.0")) {
      gateway.answer(which -> how);
      OutboxMessage one = sent("一");
      assertThat(one.state()).isEqualTo(MessageState.UNCERTAIN);
      assertThat(why(one).kind()).isEqualTo(ReasonKind.HANDED_OVER);
      gateway.answer(which -> 0);
      assertThat(sent("二").state()).isEqualTo(MessageState.ACCEPTED);
      assertThat(now(one).state()).isEqualTo(MessageState.UNCERTAIN);
      assertThat(gateway.links()).isEqualTo(how == CmppGateway.SILENT ? 1 : 2);
      assertThat(gateway.seen().contains("ACTIVE_TEST")).isEqualTo(how == CmppGateway.SILENT);
    }
  }

  @ParameterizedTest
  @CsvSource({"2.0,3,LOGIN,认证错", "3.0,2,LOGIN,非法源地址", "2.0,4,ACCOUNT,版本太高", "3.0,5,BUSY,CONNECT 5"})
  void whoIsNotLetInWaitsAndSaysWhy(String version, int status, ReasonKind kind, String words)
      throws IOException {
    try (CmppGateway gateway = gateway(version)) {
      gateway.letsIn(status);
      OutboxMessage one = sent("一");
      assertThat(one.state()).isEqualTo(MessageState.WAITING);
      assertThat(why(one).kind()).isEqualTo(kind);
      assertThat(said(one)).contains(words);
      assertThat(station.get(Channels.class).all().getFirst().check()).isPresent();
      assertThat(gateway.taken()).isEmpty();
    }
  }

  @Test
  void aWrongPasswordAndAnOldGatewayAreSaid() throws IOException {
    try (CmppGateway gateway = new CmppGateway(port, "2.0", "900001", "another")) {
      OutboxMessage one = sent("一");
      assertThat(why(one).kind()).isEqualTo(ReasonKind.LOGIN);
      assertThat(gateway.links()).isZero();
    }
    int another = DeadPeer.refusing();
    try (CmppGateway gateway = new CmppGateway(another, "2.0", "900001", ChannelDesk.SECRET)) {
      setUp(another, "3.0");
      OutboxMessage two = sent("二");
      assertThat(two.state()).isEqualTo(MessageState.WAITING);
      assertThat(why(two).kind()).isEqualTo(ReasonKind.ACCOUNT);
      gateway.letsIn(0);
      later(Duration.ofMinutes(1));
      assertThat(station.get(Sending.class).trouble(station.get(Channels.class).all().getFirst()))
          .as("it answers in another layout")
          .contains(new Reason(ReasonKind.ACCOUNT, "CMPP 2.0"));
      assertThat(gateway.taken()).isEmpty();
    }
    assertThat(String.join("\n", station.contents())).doesNotContain(ChannelDesk.SECRET);
  }

  @Test
  void aGatewayThatHangsUpAtOnceIsSaid() throws IOException {
    try (CmppGateway gateway = gateway("2.0")) {
      gateway.hangsUpAtOnce();
      OutboxMessage one = sent("一");
      assertThat(one.state()).isEqualTo(MessageState.WAITING);
      assertThat(why(one).kind()).isEqualTo(ReasonKind.HUNG_UP);
      assertThat(said(one)).contains("白名单");
    }
  }

  @Test
  void peersThatAreNoUse() throws IOException {
    OutboxMessage nobody = sent("一");
    assertThat(nobody.state()).isEqualTo(MessageState.WAITING);
    assertThat(why(nobody).kind()).isEqualTo(ReasonKind.UNREACHABLE);
    try (DeadPeer silent = DeadPeer.silent();
        DeadPeer babbling = DeadPeer.babbling()) {
      setUp(silent.port(), "2.0");
      assertThat(why(sent("二")).kind()).isEqualTo(ReasonKind.SILENT);
      setUp(babbling.port(), "3.0");
      assertThat(why(sent("三")).kind()).isEqualTo(ReasonKind.NONSENSE);
      assertThat(station.get(Outbox.class).unsettled())
          .hasSize(3)
          .allSatisfy(one -> assertThat(one.state().out()).isFalse());
    }
  }

  @Test
  void aLineThatWasEndedWhileNobodyListenedLosesNothing() throws IOException {
    try (CmppGateway gateway = gateway("2.0")) {
      assertThat(sent("一").state()).isEqualTo(MessageState.ACCEPTED);
      gateway.terminate();
      assertThat(sent("二").state()).isEqualTo(MessageState.ACCEPTED);
      gateway.hangUp();
      assertThat(sent("三").state()).isEqualTo(MessageState.ACCEPTED);
      assertThat(gateway.links()).isEqualTo(3);
      assertThat(gateway.seen()).contains("TERMINATE_RESP");
    }
  }

  @Test
  void aLineThatIsDeadWithoutAWordIsFoundOutBeforeATextIsEntrustedToIt() throws IOException {
    try (CmppGateway gateway = gateway("2.0")) {
      assertThat(sent("一").state()).isEqualTo(MessageState.ACCEPTED);
      gateway.goesDeaf(true);
      clock.move(Duration.ofMinutes(10));
      OutboxMessage two = sent("二");
      assertThat(two.state().waits()).as("certainly not out").isTrue();
      assertThat(station.get(Sending.class).trouble(station.get(Channels.class).all().getFirst()))
          .contains(Reason.of(ReasonKind.SILENT));
      gateway.goesDeaf(false);
      later(Duration.ofMinutes(1));
      assertThat(now(two).state()).isEqualTo(MessageState.ACCEPTED);
    }
  }

  @Test
  void theGatewaysOwnTestIsAnswered() throws IOException {
    try (CmppGateway gateway = gateway("3.0")) {
      OutboxMessage one = sent("一");
      gateway.test();
      ChannelDesk.round(station);
      sent("二");
      assertThat(gateway.seen()).contains("ACTIVE_TEST_RESP");
      assertThat(now(one).state()).isEqualTo(MessageState.ACCEPTED);
    }
  }

  @Test
  void nonsenseInTheMiddleEndsTheLineAndNothingElse() throws IOException {
    try (CmppGateway gateway = gateway("2.0")) {
      assertThat(sent("一").state()).isEqualTo(MessageState.ACCEPTED);
      List<byte[]> garbage = new ArrayList<>();
      garbage.add(new byte[] {0x7f, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
      garbage.add(new byte[] {0, 0, 0, 3, 0, 0, 0, 5, 0, 0, 0, 1});
      garbage.add(new byte[] {0, 0, 0, 14, 0, 0, 0, 5, 0, 0, 0, 1, 9, 9});
      garbage.add(new byte[] {0, 0, 0, 12, 0, 0, 0, 4, 0, 0, 0, 1});
      for (byte[] octets : garbage) {
        gateway.raw(octets);
        assertThat(sent("二").state()).isEqualTo(MessageState.ACCEPTED);
      }
      assertThat(gateway.links()).isEqualTo(5);
      gateway.raw(new byte[] {0, 0, 0, 12, 0, 0, 0, 77, 0, 0, 0, 1});
      assertThat(sent("三").state())
          .as("what is not known is passed over")
          .isEqualTo(MessageState.ACCEPTED);
      assertThat(gateway.links()).isEqualTo(5);
    }
  }

  @Test
  void manyAtOnceEachGetTheirOwnAnswerInWhateverOrder() throws Exception {
    try (CmppGateway gateway = gateway("2.0");
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      gateway.answersBackwards(8);
      Channel channel = station.get(Channels.class).all().getFirst();
      List<Future<Outcome>> all = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        OutgoingMessage one =
            new OutgoingMessage("M" + i, ChannelKind.SMS, "0000000%04d".formatted(i), "上岗" + i);
        all.add(threads.submit(() -> channel.send(one)));
      }
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < all.size(); i++) {
        Outcome.Accepted taken = (Outcome.Accepted) all.get(i).get(30, TimeUnit.SECONDS);
        String id = taken.peerIds().getFirst();
        int which = (int) (Long.parseUnsignedLong(id) & 0xff);
        assertThat(gateway.taken().get(which - 1).to()).isEqualTo("0000000%04d".formatted(i));
        ids.add(id);
      }
      assertThat(ids).hasSize(64);
      assertThat(gateway.links()).isEqualTo(1);
    }
  }
}
