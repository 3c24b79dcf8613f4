package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.RobotPeer;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * A process that is killed while a queue goes out, at a moment the peer chooses: afterwards every
 * message went out once, or is said to have perhaps gone out; none is lost, none goes out twice.
 */
@Execution(ExecutionMode.CONCURRENT)
class ChannelKillTest {
  private static final int PARALLEL = 4;

  @TempDir Path temp;
  private Path data = Path.of(".");
  private RobotPeer peer;

  @BeforeEach
  void open() throws IOException {
    data = temp.resolve("dh");
    peer = new RobotPeer();
    new Terminal().call("init", "--data", data.toString(), "--station", "ZS-DH", "--name", "示例");
  }

  @AfterEach
  void close() {
    peer.close();
  }

  @Test
  void aShortQueueSurvivesAKill() throws Exception {
    queueIsKilled(16, List.of(5));
  }

  @Test
  @Tag("nightly")
  void aLongQueueSurvivesManyKillsAtAnyMoment() throws Exception {
    Random random = new Random(20_260_720);
    List<Integer> kills = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      kills.add(1 + random.nextInt(10));
    }
    queueIsKilled(60, kills);
  }

  private void queueIsKilled(int many, List<Integer> kills) throws Exception {
    Set<String> queued = queue(many);
    for (int i = 0; i < kills.size(); i++) {
      String last = "再发 " + i;
      queued.add(last);
      killed(last, kills.get(i));
    }
    peer.answer(200, RobotPeer.GOOD);
    // Later than any pause after a failure.
    try (TestStation station = open(Duration.ofMinutes(6))) {
      ChannelDesk.round(station);
      settled(station, queued, kills.size());
    }
    assertThat(new Terminal().call("verify", "--data", data.toString()).code())
        .isEqualTo(ExitCode.DONE);
  }

  /** The station in this process, whose clock is that of the others, or later. */
  private TestStation open(Duration later) {
    HandClock clock = new HandClock();
    clock.move(Duration.between(clock.instant(), WatchClock.system().instant().plus(later)));
    return ChannelDesk.open(data, "ZS-DH", clock);
  }

  private Set<String> queue(int many) throws IOException {
    Set<String> texts = new HashSet<>();
    try (TestStation station = open(Duration.ZERO)) {
      ChannelDesk.setUp(
          data,
          peer.setting("防汛群", "wecom", "per_minute: 6000\n    parallel: " + PARALLEL)
              .replace("answer: 1 s", "answer: 90 s"));
      for (int i = 1; i <= many; i++) {
        String text = "第 " + i + " 条";
        texts.add(text);
        station.get(Outbox.class).send(ChannelKind.WEBHOOK, "防汛群", text, List.of());
      }
    }
    return texts;
  }

  /** Sends until the peer was told so many more, then dies in the middle of them. */
  private void killed(String last, int after) throws Exception {
    CountDownLatch enough = new CountDownLatch(1);
    CountDownLatch dead = new CountDownLatch(1);
    AtomicInteger told = new AtomicInteger();
    peer.answer(answering(after, told, enough, dead));
    Process sender = SenderProcess.start(data, "webhook", "防汛群", last);
    try {
      assertThat(enough.await(90, TimeUnit.SECONDS)).isTrue();
    } finally {
      sender.destroyForcibly().waitFor();
      dead.countDown();
    }
  }

  /**
   * Answers well until it was told enough; whoever comes then is kept until the process is dead.
   */
  private static Function<RobotPeer.Told, RobotPeer.Answer> answering(
      int after, AtomicInteger told, CountDownLatch enough, CountDownLatch dead) {
    return one -> {
      if (told.incrementAndGet() >= after) {
        enough.countDown();
        try {
          dead.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return new RobotPeer.Answer(200, RobotPeer.GOOD);
    };
  }

  private void settled(TestStation station, Set<String> queued, int kills) {
    Map<String, Long> bodies =
        peer.told().stream()
            .collect(Collectors.groupingBy(RobotPeer.Told::body, Collectors.counting()));
    assertThat(bodies.values()).as("none goes out twice").containsOnly(1L);
    List<OutboxMessage> all = station.get(Outbox.class).list();
    // The last of each killed process may have died before it was queued.
    Set<String> known = all.stream().map(one -> one.message().text()).collect(Collectors.toSet());
    Set<String> missing = new HashSet<>(queued);
    missing.removeAll(known);
    assertThat(missing).as("none is lost").isEmpty();
    int uncertain = 0;
    for (OutboxMessage one : all) {
      assertThat(one.state()).isIn(MessageState.ACCEPTED, MessageState.UNCERTAIN);
      long out =
          bodies.keySet().stream()
              .filter(body -> body.contains(one.message().text() + "\""))
              .count();
      if (one.state() == MessageState.ACCEPTED) {
        assertThat(out).as(one.message().text()).isEqualTo(1);
      } else {
        uncertain++;
      }
    }
    assertThat(uncertain).isBetween(1, kills * PARALLEL);
  }
}
