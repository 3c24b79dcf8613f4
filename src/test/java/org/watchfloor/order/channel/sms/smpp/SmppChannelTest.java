package org.watchfloor.order.channel.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.DeadPeer;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Text messages against a gateway in this process, and against gateways that are no use. */
@Execution(ExecutionMode.CONCURRENT)
class SmppChannelTest {
  private static final String TO = "+86 000 0000 0001";
  private static final String LONG = "红色暴雨预警，请立即组织低洼地段人员转移。".repeat(8);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private int port;

  @BeforeEach
  void open() throws IOException {
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
    port = DeadPeer.refusing();
    setUp(port);
  }

  @AfterEach
  void close() {
    station.get(Channels.class).close();
    station.close();
  }

  private void setUp(int at) throws IOException {
    ChannelDesk.setUp(
        temp.resolve("a"),
        """
        sms:
          host: 127.0.0.1
          port: %d
          tls: off
          user: watch
          secret: secret.txt
          sender: "10690000"
          connect: 1 s
          answer: 2 s
        """
            .formatted(at));
  }

  private SmppGateway gateway() throws IOException {
    return new SmppGateway(port, ChannelDesk.SECRET);
  }

  private OutboxMessage sent(String text) {
    return ChannelDesk.sent(station, ChannelKind.SMS, TO, text);
  }

  private OutboxMessage now(OutboxMessage one) {
    return station.get(Outbox.class).find(one.id()).orElseThrow();
  }

  private static ReasonKind why(OutboxMessage one) {
    return Objects.requireNonNull(one.standing().reason()).kind();
  }

  @Test
  void aLongChineseTextGoesInPartsThatMakeItWholeAgainAndEveryReceiptCounts() throws Exception {
    try (SmppGateway gateway = gateway()) {
      OutboxMessage one = sent(LONG);
      assertThat(one.state()).isEqualTo(MessageState.ACCEPTED);
      assertThat(gateway.taken()).hasSize(3);
      StringBuilder whole = new StringBuilder();
      for (SubmitSm part : gateway.taken()) {
        byte[] bytes = part.getShortMessage();
        assertThat(bytes.length).isLessThanOrEqualTo(140);
        assertThat(part.isUdhi()).isTrue();
        assertThat(part.getDataCoding()).isEqualTo((byte) 8);
        assertThat(Arrays.copyOf(bytes, 3)).containsExactly(5, 0, 3);
        assertThat(bytes[4]).isEqualTo((byte) 3);
        assertThat(part.getDestAddress()).isEqualTo("8600000000001");
        assertThat(part.isSmscDelReceiptSuccessAndFailureRequested()).isTrue();
        whole.append(new String(bytes, 6, bytes.length - 6, StandardCharsets.UTF_16BE));
      }
      assertThat(whole).hasToString(LONG);
      gateway.tell(1, "DELIVRD");
      gateway.tell(3, "DELIVRD");
      assertThat(now(one).state()).isEqualTo(MessageState.ACCEPTED);
      gateway.tell(2, "DELIVRD");
      assertThat(now(one).state()).isEqualTo(MessageState.DELIVERED);
    }
  }

  @Test
  void whatDidNotArriveIsLoud() throws Exception {
    try (SmppGateway gateway = gateway()) {
      OutboxMessage one = sent("ok?");
      assertThat(gateway.taken().getFirst().getDataCoding()).isZero();
      gateway.tell(1, "UNDELIV");
      assertThat(now(one).state()).isEqualTo(MessageState.REFUSED);
      assertThat(why(now(one))).isEqualTo(ReasonKind.UNDELIVERED);
      assertThat(station.timeline()).last().asString().contains("没有送到", "UNDELIV");
    }
  }

  @Test
  void theGatewaysCodesDecide() throws IOException {
    try (SmppGateway gateway = gateway()) {
      gateway.answer(which -> SMPPConstant.STAT_ESME_RINVDSTADR);
      assertThat(why(sent("一"))).isEqualTo(ReasonKind.ADDRESS);
      gateway.answer(which -> which == 1 ? 0 : SMPPConstant.STAT_ESME_RTHROTTLED);
      OutboxMessage half = sent(LONG);
      assertThat(half.state()).isEqualTo(MessageState.UNCERTAIN);
      assertThat(why(half)).isEqualTo(ReasonKind.PARTLY);
      gateway.answer(which -> SMPPConstant.STAT_ESME_RTHROTTLED);
      OutboxMessage busy = sent("三");
      assertThat(busy.state()).isEqualTo(MessageState.WAITING);
      gateway.answer(which -> 0);
      clock.move(Duration.ofMinutes(1));
      ChannelDesk.round(station);
      assertThat(now(busy).state()).isEqualTo(MessageState.ACCEPTED);
    }
  }

  @Test
  void aGatewayThatHangsUpInTheMiddleLeavesItUncertainAndIsBoundAgain() throws IOException {
    try (SmppGateway gateway = gateway()) {
      gateway.answer(which -> SmppGateway.silence());
      OutboxMessage one = sent("一");
      assertThat(one.state()).isEqualTo(MessageState.UNCERTAIN);
      assertThat(why(one)).isEqualTo(ReasonKind.HANDED_OVER);
      gateway.answer(which -> 0);
      assertThat(sent("二").state()).isEqualTo(MessageState.ACCEPTED);
      assertThat(now(one).state()).isEqualTo(MessageState.UNCERTAIN);
    }
  }

  @Test
  void aWrongPasswordIsSaid() throws IOException {
    try (SmppGateway gateway = new SmppGateway(port, "another")) {
      OutboxMessage one = sent("一");
      assertThat(one.state()).isEqualTo(MessageState.WAITING);
      assertThat(why(one)).isEqualTo(ReasonKind.LOGIN);
      assertThat(station.get(Channels.class).all().getFirst().check()).isPresent();
      assertThat(gateway.taken()).isEmpty();
    }
  }

  @Test
  void aPortNobodyListensAtAndPeersThatAreNoUse() throws IOException {
    assertThat(why(sent("一"))).isEqualTo(ReasonKind.UNREACHABLE);
    try (DeadPeer silent = DeadPeer.silent();
        DeadPeer babbling = DeadPeer.babbling()) {
      setUp(silent.port());
      OutboxMessage two = sent("二");
      assertThat(two.state()).isEqualTo(MessageState.WAITING);
      assertThat(why(now(two))).isEqualTo(ReasonKind.SILENT);
      setUp(babbling.port());
      OutboxMessage three = sent("三");
      assertThat(three.state()).isIn(MessageState.WAITING, MessageState.QUEUED);
      assertThat(station.get(Outbox.class).unsettled())
          .allSatisfy(one -> assertThat(one.state().out()).isFalse());
    }
  }
}
