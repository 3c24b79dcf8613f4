package org.watchfloor.order.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.journal.Subject;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.StationCard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What is queued goes out once, or is louder than what went out. */
class SendingTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private RobotPeer peer;
  private TestStation station;
  private Outbox outbox;

  @BeforeEach
  void open() throws IOException {
    peer = new RobotPeer();
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
    outbox = station.get(Outbox.class);
    setUp("");
  }

  @AfterEach
  void close() {
    station.get(Channels.class).close();
    station.close();
    peer.close();
  }

  private void setUp(String more) throws IOException {
    ChannelDesk.setUp(temp.resolve("a"), peer.setting("防汛群", "dingtalk", more));
  }

  private OutboxMessage sent() {
    return ChannelDesk.sent(station, ChannelKind.WEBHOOK, "防汛群", "红色暴雨预警，立即上岗");
  }

  private OutboxMessage now(OutboxMessage one) {
    return outbox.find(one.id()).orElseThrow();
  }

  private List<Due> overdue() {
    clock.move(Duration.ofSeconds(1));
    return station.get(DueBoard.class).overdue();
  }

  @Test
  void goesOutOnceAndIsQuietAboutIt() {
    OutboxMessage one = sent();
    assertThat(one.id()).isEqualTo("ZS-DH-FX26-0001");
    assertThat(one.state()).isEqualTo(MessageState.ACCEPTED);
    ChannelDesk.round(station);
    assertThat(peer.told()).hasSize(1);
    assertThat(overdue()).isEmpty();
    assertThat(station.timeline())
        .containsExactly(
            "待发 ZS-DH-FX26-0001：群机器人 防汛群 “红色暴雨预警，立即上岗”",
            "发送 ZS-DH-FX26-0001：第 1 次",
            "对方已收 ZS-DH-FX26-0001 ");
  }

  @Test
  void aRefusalThatComesWithHttp200IsARefusalAndLoud() {
    peer.answer(200, "{\"errcode\":400013,\"errmsg\":\"群已被解散\"}");
    OutboxMessage one = sent();
    assertThat(one.state()).isEqualTo(MessageState.REFUSED);
    assertThat(one.standing().reason()).isEqualTo(new Reason(ReasonKind.PEER, "400013 群已被解散"));
    clock.move(Duration.ofHours(1));
    ChannelDesk.round(station);
    assertThat(peer.told()).as("not tried again by itself").hasSize(1);
    assertThat(overdue()).extracting(Due::id).containsExactly(one.id());
  }

  @Test
  void aBusyPeerIsAskedLessAndLessOften() {
    peer.answer(503, "");
    OutboxMessage one = sent();
    assertThat(one.state()).isEqualTo(MessageState.WAITING);
    for (int i = 0; i < 8; i++) {
      clock.move(Duration.ofSeconds(10));
      ChannelDesk.round(station);
    }
    // At 0, 10, 30 and 70 s; next at 150 s.
    assertThat(peer.told()).hasSize(4);
    assertThat(station.get(DueBoard.class).overdue()).extracting(Due::id).containsExactly(one.id());
    peer.answer(200, RobotPeer.GOOD);
    clock.move(Duration.ofMinutes(5));
    ChannelDesk.round(station);
    assertThat(now(one).state()).isEqualTo(MessageState.ACCEPTED);
    assertThat(overdue()).isEmpty();
  }

  @Test
  void aClockThatIsSetBackHoldsNothingUp() throws IOException {
    peer.answer(503, "");
    OutboxMessage one = sent();
    clock.move(Duration.ofHours(-6));
    peer.answer(200, RobotPeer.GOOD);
    ChannelDesk.round(station);
    assertThat(now(one).state()).isEqualTo(MessageState.ACCEPTED);
    OutboxMessage two = sent();
    assertThat(two.state()).isEqualTo(MessageState.ACCEPTED);
  }

  @Test
  void aDeadPeerCostsOneAttemptForAllThatWait() throws IOException {
    setUp("per_minute: 1000");
    peer.answer(503, "");
    for (int i = 0; i < 50; i++) {
      outbox.send(ChannelKind.WEBHOOK, "防汛群", "第 " + i + " 条", List.of());
    }
    ChannelDesk.round(station);
    assertThat(peer.told()).hasSize(1);
    peer.answer(200, RobotPeer.GOOD);
    clock.move(Duration.ofSeconds(11));
    ChannelDesk.round(station);
    clock.move(Duration.ofMinutes(1));
    ChannelDesk.round(station);
    assertThat(outbox.counts()).containsExactly(java.util.Map.entry(MessageState.ACCEPTED, 50L));
  }

  @Test
  void anAnswerThatNeverComesIsUncertainAndNeverRepeatedByItself() {
    peer.answer(500, "oops");
    OutboxMessage one = sent();
    assertThat(one.state()).isEqualTo(MessageState.UNCERTAIN);
    peer.answer(200, RobotPeer.GOOD);
    clock.move(Duration.ofHours(1));
    ChannelDesk.round(station);
    assertThat(peer.told()).hasSize(1);
    outbox.again(one.id());
    ChannelDesk.round(station);
    assertThat(now(one).state()).isEqualTo(MessageState.ACCEPTED);
    assertThat(now(one).standing().attempts()).isEqualTo(2);
    assertThatThrownBy(() -> outbox.again(one.id())).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> outbox.withdraw(one.id(), "")).isInstanceOf(RefusedException.class);
  }

  @Test
  void whatIsTooOldDoesNotGoOutByItself() throws IOException {
    setUp("expiry: 30 min");
    peer.answer(503, "");
    OutboxMessage one = sent();
    peer.answer(200, RobotPeer.GOOD);
    clock.move(Duration.ofMinutes(30));
    ChannelDesk.round(station);
    assertThat(now(one).state()).isEqualTo(MessageState.EXPIRED);
    assertThat(peer.told()).hasSize(1);
    assertThat(overdue()).hasSize(1);
    outbox.withdraw(one.id(), "已电话告知");
    assertThat(overdue()).isEmpty();
    assertThat(station.timeline()).last().asString().contains("已电话告知");
  }

  @Test
  void withoutAChannelItWaitsAndSaysSo() throws IOException {
    Files.delete(temp.resolve("a").resolve("channels.yaml"));
    OutboxMessage one = ChannelDesk.sent(station, ChannelKind.SMS, "00000000001", "请立即上岗");
    assertThat(one.state()).isEqualTo(MessageState.QUEUED);
    assertThat(overdue()).extracting(Due::id).containsExactly(one.id());
    clock.move(Duration.ofHours(3));
    ChannelDesk.round(station);
    assertThat(now(one).state()).isEqualTo(MessageState.EXPIRED);
  }

  @Test
  void twoRobotsDoNotHoldEachOtherUp() throws IOException {
    ChannelDesk.setUp(
        temp.resolve("a"),
        """
        webhooks:
          - {name: 坏群, form: wecom, url: "http://127.0.0.1:%d/x", token: secret.txt}
          - {name: 好群, form: wecom, url: "%s", token: secret.txt}
        """
            .formatted(DeadPeer.refusing(), peer.url()));
    for (int i = 0; i < 20; i++) {
      outbox.send(ChannelKind.WEBHOOK, "坏群", "第 " + i + " 条", List.of());
    }
    OutboxMessage good = ChannelDesk.sent(station, ChannelKind.WEBHOOK, "好群", "在");
    assertThat(good.state()).isEqualTo(MessageState.ACCEPTED);
    assertThat(outbox.counts())
        .containsEntry(MessageState.WAITING, 1L)
        .containsEntry(MessageState.QUEUED, 19L);
    assertThat(overdue()).hasSize(1);
  }

  @Test
  void theSameNameIsQueuedOnce() {
    OutgoingMessage message =
        new OutgoingMessage(
            "JY-1-C-7-1",
            ChannelKind.WEBHOOK,
            "防汛群",
            "上岗",
            null,
            List.of(new Subject("incident", "X")));
    outbox.send(message);
    outbox.send(message);
    ChannelDesk.round(station);
    outbox.send(message);
    ChannelDesk.round(station);
    assertThat(peer.told()).hasSize(1);
  }

  @Test
  void whatCannotBeAnAddressIsRefused() {
    for (String wrong : List.of("", " ", "甲", "a@b@c", "a b@c", "x\ny@z", "a".repeat(300) + "@b")) {
      assertThatThrownBy(() -> outbox.send(ChannelKind.EMAIL, wrong, "x", List.of()))
          .isInstanceOf(RefusedException.class);
    }
    assertThatThrownBy(() -> outbox.send(ChannelKind.SMS, "12a", "x", List.of()))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> outbox.send(ChannelKind.SMS, "00000000001", " ", List.of()))
        .isInstanceOf(RefusedException.class);
    assertThat(outbox.list()).isEmpty();
  }

  @Test
  void aStationThatOnlyHeardOfItNeverSendsIt() throws IOException {
    peer.answer(503, "");
    OutboxMessage one = sent();
    peer.answer(200, RobotPeer.GOOD);
    try (TestStation other = ChannelDesk.open(temp.resolve("b"), "ZS-PT", clock)) {
      ChannelDesk.setUp(temp.resolve("b"), peer.setting("防汛群", "dingtalk", ""));
      other.journal().receive(station.contents());
      clock.move(Duration.ofHours(1));
      ChannelDesk.round(other);
      clock.move(Duration.ofHours(12));
      ChannelDesk.round(other);
      assertThat(peer.told()).hasSize(1);
      assertThat(other.get(Outbox.class).find(one.id()).orElseThrow().state())
          .isEqualTo(MessageState.WAITING);
      assertThatThrownBy(() -> other.get(Outbox.class).again(one.id()))
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> assertThat(refused.said().key()).isEqualTo("channel.refused.foreign"));
      other.get(Channels.class).close();
    }
  }

  @Test
  void aRestoredStationSendsNothingUntilAnOfficerTakesItOver() throws IOException {
    peer.answer(503, "");
    OutboxMessage one = sent();
    peer.answer(200, RobotPeer.GOOD);
    Path root = temp.resolve("restored");
    DataFolder.createEmpty(root);
    DataFolder.complete(root, new StationCard(StationCard.FORMAT, "ZS-DH", "示例", 5));
    try (TestStation restored = ChannelDesk.open(root, "ZS-DH", clock)) {
      ChannelDesk.setUp(root, peer.setting("防汛群", "dingtalk", ""));
      restored.journal().receive(station.contents());
      clock.move(Duration.ofMinutes(10));
      ChannelDesk.round(restored);
      assertThat(peer.told()).as("the lost machine may have sent it since").hasSize(1);
      restored.get(Outbox.class).again(one.id());
      ChannelDesk.round(restored);
      assertThat(peer.told()).hasSize(2);
      assertThat(restored.get(Outbox.class).find(one.id()).orElseThrow().state())
          .isEqualTo(MessageState.ACCEPTED);
      // The lost machine is found, sends as well, and the two meet: it shows.
      ChannelDesk.round(station);
      restored.journal().receive(station.contents());
      assertThat(restored.get(ConflictService.class).open()).hasSize(1);
      restored.get(Channels.class).close();
    }
  }

  @Test
  void afterAKillWhatWasUnderWayIsUncertainAndTheRestGoesOut() {
    AtomicInteger asked = new AtomicInteger();
    OutboxMessage[] seen = new OutboxMessage[1];
    outbox.send(ChannelKind.WEBHOOK, "防汛群", "第一条", List.of());
    outbox.send(ChannelKind.WEBHOOK, "防汛群", "第二条", List.of());
    peer.answer(told -> {
      asked.incrementAndGet();
      seen[0] = outbox.find("ZS-DH-FX26-0001").orElseThrow();
      // The machine dies here: its journal takes nothing more.
      station.journal().close();
      return new RobotPeer.Answer(200, RobotPeer.GOOD);
    });
    try {
      ChannelDesk.round(station);
    } catch (RuntimeException e) {
      assertThat(e).as("nothing can be written any more").isNotNull();
    }
    assertThat(seen[0].state()).isEqualTo(MessageState.UNDER_WAY);
    station.close();
    peer.answer(200, RobotPeer.GOOD);
    int before = peer.told().size();
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
    outbox = station.get(Outbox.class);
    ChannelDesk.round(station);
    assertThat(outbox.find("ZS-DH-FX26-0001").orElseThrow().state())
        .isEqualTo(MessageState.UNCERTAIN);
    assertThat(outbox.find("ZS-DH-FX26-0002").orElseThrow().state())
        .isEqualTo(MessageState.ACCEPTED);
    assertThat(peer.told()).hasSize(before + 1);
    assertThat(peer.told().getLast().body()).contains("第二条");
  }

  @Test
  void noSecretIsWrittenDown() throws IOException {
    peer.answer(200, "{\"errcode\":310000,\"errmsg\":\"sign not match\"}");
    setUp("sign: secret.txt");
    OutboxMessage one = sent();
    assertThat(peer.told().getFirst().address().toString()).contains(ChannelDesk.SECRET);
    assertThat(one.state()).isEqualTo(MessageState.WAITING);
    assertThat(String.join("\n", station.contents())).doesNotContain(ChannelDesk.SECRET);
    assertThat(
            String.valueOf(
                station.get(org.watchfloor.order.channel.setting.ChannelBook.class).settings()))
        .doesNotContain(ChannelDesk.SECRET);
  }
}
