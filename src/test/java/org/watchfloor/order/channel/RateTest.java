package org.watchfloor.order.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** No peer is told more in any minute than it takes, and nobody is left out for it. */
class RateTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final List<Instant> told = new ArrayList<>();
  private RobotPeer peer;
  private TestStation station;

  @BeforeEach
  void open() throws IOException {
    peer = new RobotPeer();
    peer.answer(one -> {
      told.add(clock.instant());
      return new RobotPeer.Answer(200, RobotPeer.GOOD);
    });
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
  }

  @AfterEach
  void close() {
    shut();
    peer.close();
  }

  private void shut() {
    station.get(Channels.class).close();
    station.close();
  }

  private void setUp(String form, String more) throws IOException {
    ChannelDesk.setUp(temp.resolve("a"), peer.setting("群", form, more));
  }

  private void queue(int many) {
    for (int i = 0; i < many; i++) {
      station.get(Outbox.class).send(ChannelKind.WEBHOOK, "群", "第 " + i + " 条", List.of());
    }
  }

  private Queue line() {
    return station.get(Sending.class).queue(station.get(Channels.class).all().getFirst());
  }

  private void rounds(int seconds) {
    for (int i = 0; i < seconds; i++) {
      clock.move(Duration.ofSeconds(1));
      ChannelDesk.round(station);
    }
  }

  private void assertNeverMoreThan(int many, Duration within) {
    for (int i = many; i < told.size(); i++) {
      assertThat(Duration.between(told.get(i - many), told.get(i)))
          .as("the %d. after the %d.", i + 1, i - many + 1)
          .isGreaterThanOrEqualTo(within);
    }
  }

  @Test
  void whatARobotTakesIsKnownAndWhatIsMoreWaitsInLine() throws IOException {
    setUp("dingtalk", "");
    Instant begin = clock.instant();
    queue(50);
    ChannelDesk.round(station);
    assertThat(told).hasSize(20);
    assertThat(line()).isEqualTo(new Queue(30, begin.plus(MINUTE.multipliedBy(2))));
    rounds(59);
    assertThat(told).hasSize(20);
    rounds(1);
    assertThat(told).hasSize(40);
    assertThat(line()).isEqualTo(new Queue(10, begin.plus(MINUTE.multipliedBy(2))));
    rounds(60);
    assertThat(line()).isEqualTo(new Queue(0, null));
    assertThat(station.get(Outbox.class).counts())
        .containsExactly(Map.entry(MessageState.ACCEPTED, 50L));
    Set<String> bodies = new HashSet<>();
    peer.told().forEach(one -> bodies.add(one.body()));
    assertThat(bodies).as("each once, nobody left out").hasSize(50);
    assertThat(peer.told()).hasSize(50);
  }

  @Test
  void theLimitHoldsOverARestart() throws IOException {
    setUp("wecom", "");
    queue(60);
    rounds(10);
    assertThat(told).hasSize(20);
    shut();
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
    ChannelDesk.round(station);
    assertThat(told).hasSize(20);
    assertThat(line().waiting()).isEqualTo(40);
    rounds(130);
    assertThat(told).hasSize(60);
    assertNeverMoreThan(20, MINUTE);
  }

  @Test
  void refusedAttemptsCountAndManySendersShareOneLimit() throws IOException {
    setUp("feishu", "parallel: 4\n    per_minute: 6\n    per_second: 2");
    queue(15);
    int[] asked = {0};
    peer.answer(one -> {
      told.add(clock.instant());
      asked[0]++;
      return asked[0] % 4 == 0
          ? new RobotPeer.Answer(503, "")
          : new RobotPeer.Answer(200, RobotPeer.GOOD);
    });
    for (int i = 0; i < 100; i++) {
      rounds(3);
    }
    assertThat(station.get(Outbox.class).counts())
        .containsExactly(Map.entry(MessageState.ACCEPTED, 15L));
    assertThat(told.size()).isGreaterThan(15);
    assertNeverMoreThan(6, MINUTE);
    assertNeverMoreThan(2, Duration.ofSeconds(1));
  }

  @Test
  void whatIsTooOldBeforeItsTurnIsLoud() throws IOException {
    setUp("dingtalk", "expiry: 1 min\n    per_minute: 2");
    queue(5);
    rounds(130);
    assertThat(told).hasSize(2);
    assertThat(station.get(Outbox.class).counts())
        .containsEntry(MessageState.ACCEPTED, 2L)
        .containsEntry(MessageState.EXPIRED, 3L);
  }
}
