package org.watchfloor.order.channel.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.DeadPeer;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.call.ScriptedExchange.Script;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Calls through an exchange that is no part of the library, and through such that are no use. */
@Execution(ExecutionMode.CONCURRENT)
class SipChannelTest {
  private static final String TO = "000-0000-0121";

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private ScriptedExchange exchange;

  @BeforeEach
  void open() throws IOException {
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
    exchange = new ScriptedExchange();
    setUp(exchange.port(), "transport: udp");
  }

  @AfterEach
  void close() {
    station.get(Channels.class).close();
    station.close();
    exchange.close();
  }

  private void setUp(int port, String more) throws IOException {
    ChannelDesk.setUp(
        temp.resolve("a"),
        """
        call:
          host: 127.0.0.1
          port: %d
          user: "8000"
          secret: secret.txt
          phone: "8001"
          phones:
            - {seat: "1", phone: "8011"}
          prefix: "9"
          connect: 1 s
          answer: 1 s
          ring: 2 s
          %s
        """
            .formatted(port, more));
  }

  private OutboxMessage called() {
    Outbox outbox = station.get(Outbox.class);
    String id =
        outbox.send(
            ChannelKind.CALL,
            TO,
            "东镇主要负责人",
            List.of(),
            (draft, name) -> station.get(CallDesk.class).placed(draft, name, TO, "x/001"));
    ChannelDesk.round(station);
    return outbox.find(id).orElseThrow();
  }

  private List<CallStage> stages(OutboxMessage one) {
    return station.get(CallDesk.class).find(one.id()).orElseThrow().told().stream()
        .map(PlacedCall.Told::stage)
        .toList();
  }

  private static @Nullable ReasonKind why(OutboxMessage one) {
    return Objects.requireNonNull(one.standing().reason()).kind();
  }

  @Test
  void ringsTheOfficersTelephoneFirstAndHasItPutThrough() {
    exchange.does(
        Script.answering("200 OK", "202 Accepted", List.of("100 Trying", "180 Ringing", "200 OK")));
    OutboxMessage one = called();
    assertThat(one.state()).isEqualTo(MessageState.ACCEPTED);
    assertThat(stages(one))
        .containsExactly(
            CallStage.OWN_RINGING,
            CallStage.OWN_ANSWERED,
            CallStage.TRYING,
            CallStage.RINGING,
            CallStage.ANSWERED);
    assertThat(exchange.methods()).startsWith("INVITE", "ACK", "REFER").contains("BYE");
    assertThat(exchange.last("INVITE"))
        .startsWith("INVITE sip:8011@127.0.0.1 SIP/2.0")
        .contains("a=inactive", "m=audio ");
    assertThat(ScriptedExchange.field(exchange.last("REFER"), "Refer-To"))
        .isEqualTo("<sip:900000000121@127.0.0.1>");
    assertThat(exchange.last("ANSWER")).startsWith("ANSWER SIP/2.0 200");
  }

  @ParameterizedTest
  @CsvSource({"486 Busy Here,BUSY", "603 Decline,REJECTED", "503 Service Unavailable,UNREACHABLE"})
  void whatTheExchangeSaysOfTheOtherEndIsKept(String said, CallStage stage) {
    exchange.does(Script.answering("200 OK", "202 Accepted", List.of("180 Ringing", said)));
    OutboxMessage one = called();
    assertThat(one.state()).isEqualTo(MessageState.ACCEPTED);
    PlacedCall.Told last =
        station.get(CallDesk.class).find(one.id()).orElseThrow().last().orElseThrow();
    assertThat(last.stage()).isEqualTo(stage);
    assertThat(last.said()).isEqualTo(said);
    assertThat(exchange.methods()).as("the officer's telephone is let go").contains("BYE");
  }

  @ParameterizedTest
  @CsvSource({
    "100,TRYING",
    "180,RINGING",
    "183,RINGING",
    "200,ANSWERED",
    "302,UNREACHABLE",
    "403,REJECTED",
    "404,WRONG_NUMBER",
    "408,NO_ANSWER",
    "410,WRONG_NUMBER",
    "480,NO_ANSWER",
    "484,WRONG_NUMBER",
    "486,BUSY",
    "487,NO_ANSWER",
    "500,UNREACHABLE",
    "502,UNREACHABLE",
    "600,BUSY",
    "603,REJECTED",
    "604,WRONG_NUMBER",
    "699,UNREACHABLE"
  })
  void everyCodeSaysSomething(int code, CallStage stage) {
    assertThat(SipCode.callee(code)).isEqualTo(stage);
  }

  @Test
  void anExchangeThatOnlyTakesTheCallOverIsNotSaidToHaveReachedAnybody() {
    exchange.does(new Script("200 OK", "202 Accepted", List.of(), true));
    OutboxMessage one = called();
    assertThat(one.state()).isEqualTo(MessageState.ACCEPTED);
    assertThat(stages(one)).last().isEqualTo(CallStage.PUT_THROUGH);
    exchange.does(new Script("200 OK", "202 Accepted", List.of("100 Trying", "486 Busy"), true));
    assertThat(stages(called())).last().isEqualTo(CallStage.BUSY);
  }

  @Test
  void anOfficersTelephoneThatIsEngagedOrNotPickedUpCallsNobody() {
    exchange.does(Script.answering("486 Busy Here", "202 Accepted", List.of()));
    OutboxMessage busy = called();
    assertThat(busy.state()).isEqualTo(MessageState.REFUSED);
    assertThat(why(busy)).isEqualTo(ReasonKind.OWN_PHONE);
    exchange.does(Script.answering("", "202 Accepted", List.of()));
    OutboxMessage ringing = called();
    assertThat(why(ringing)).isEqualTo(ReasonKind.OWN_PHONE);
    assertThat(stages(ringing)).containsExactly(CallStage.OWN_RINGING);
    assertThat(exchange.methods()).contains("CANCEL").doesNotContain("REFER");
    assertThat(station.timeline()).last().asString().contains("本席话机没有接通");
  }

  @Test
  void anExchangeThatDoesNotPutThroughSaysSoAndLetsGo() {
    exchange.does(Script.answering("200 OK", "501 Not Implemented", List.of()));
    OutboxMessage one = called();
    assertThat(one.state()).isEqualTo(MessageState.REFUSED);
    assertThat(why(one)).isEqualTo(ReasonKind.PEER);
    assertThat(exchange.methods()).contains("BYE");
    exchange.does(Script.answering("200 OK", "", List.of()));
    OutboxMessage lost = called();
    assertThat(lost.state()).isEqualTo(MessageState.UNCERTAIN);
    assertThat(why(lost)).isEqualTo(ReasonKind.HANDED_OVER);
  }

  @Test
  void thePasswordIsSaidAsADigestAndAWrongOneIsLoud() {
    exchange.asks(ChannelDesk.SECRET);
    exchange.does(Script.answering("200 OK", "202 Accepted", List.of("200 OK")));
    OutboxMessage one = called();
    assertThat(one.state()).isEqualTo(MessageState.ACCEPTED);
    assertThat(exchange.last("INVITE")).doesNotContain(ChannelDesk.SECRET);
    assertThat(station.get(Channels.class).all().getFirst().check()).isEmpty();
    exchange.asks("another");
    OutboxMessage wrong = called();
    assertThat(wrong.state()).isEqualTo(MessageState.REFUSED);
    assertThat(why(wrong)).isEqualTo(ReasonKind.LOGIN);
    assertThat(station.get(Channels.class).all().getFirst().check()).isPresent();
    assertThat(station.contents()).noneMatch(said -> said.contains(ChannelDesk.SECRET));
  }

  @Test
  void deadExchangesCostTheirTimeAndAreNeverTriedAgainByThemselves() throws IOException {
    exchange.fallSilent();
    Instant began = Instant.now();
    OutboxMessage silent = called();
    assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(20));
    assertThat(silent.state()).isEqualTo(MessageState.REFUSED);
    assertThat(why(silent)).isEqualTo(ReasonKind.SILENT);
    clock.move(Duration.ofMinutes(5));
    ChannelDesk.round(station);
    assertThat(station.get(Outbox.class).find(silent.id()).orElseThrow().standing().attempts())
        .isEqualTo(1);
    setUp(DeadPeer.refusing(), "transport: tcp");
    OutboxMessage refused = called();
    assertThat(refused.state()).isEqualTo(MessageState.REFUSED);
    assertThat(why(refused)).isIn(ReasonKind.UNREACHABLE, ReasonKind.SILENT);
    try (DeadPeer babbling = DeadPeer.babbling();
        DeadPeer nothing = DeadPeer.silent()) {
      for (DeadPeer peer : List.of(babbling, nothing)) {
        setUp(peer.port(), "transport: tcp");
        OutboxMessage one = called();
        assertThat(one.state()).isEqualTo(MessageState.REFUSED);
        assertThat(why(one)).isIn(ReasonKind.SILENT, ReasonKind.UNREACHABLE);
      }
    }
  }
}
