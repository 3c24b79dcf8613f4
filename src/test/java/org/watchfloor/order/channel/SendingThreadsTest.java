package org.watchfloor.order.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Subscription;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;

/**
 * With the threads of the console: so many at once and no more, and a silent peer delays nobody.
 */
class SendingThreadsTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final Threads threads = new Threads();
  private RobotPeer peer;
  private TestStation station;
  private Outbox outbox;
  private Sending sending;

  @BeforeEach
  void open() throws IOException {
    peer = new RobotPeer();
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
    outbox = station.get(Outbox.class);
    sending =
        new Sending(
            station.get(DataFolder.class),
            station.journal(),
            station.get(SignIn.class),
            station.get(MessageStore.class),
            station.get(Channels.class),
            station.get(ReceiptDesk.class),
            Set.of(),
            station.get(TextHearer.class),
            new Tasks(clock, threads, threads),
            clock);
  }

  @AfterEach
  void close() {
    threads.close();
    station.get(Channels.class).close();
    station.close();
    peer.close();
  }

  private Subscription whenOut(int many, CountDownLatch done) {
    return outbox.onChange(() -> {
      if (outbox.counts().getOrDefault(MessageState.ACCEPTED, 0L) >= many) {
        done.countDown();
      }
    });
  }

  @Test
  void soManyAtOnceAsTheSettingsSay() throws Exception {
    ChannelDesk.setUp(
        temp.resolve("a"),
        peer.setting("群", "wecom", "parallel: 3").replace("answer: 1 s", "answer: 60 s"));
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch three = new CountDownLatch(3);
    CountDownLatch go = new CountDownLatch(1);
    peer.answer(told -> {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      three.countDown();
      waitFor(go);
      now.decrementAndGet();
      return new RobotPeer.Answer(200, RobotPeer.GOOD);
    });
    CountDownLatch done = new CountDownLatch(1);
    try (Subscription watch = whenOut(12, done)) {
      for (int i = 0; i < 12; i++) {
        outbox.send(ChannelKind.WEBHOOK, "群", "第 " + i + " 条", List.of());
      }
      sending.run(Progress.UNWATCHED);
      assertThat(three.await(30, TimeUnit.SECONDS)).isTrue();
      go.countDown();
      assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(most).hasValue(3);
    assertThat(peer.told()).hasSize(12);
  }

  @Test
  void aPeerThatNeverAnswersDelaysNobodyElse() throws Exception {
    try (DeadPeer silent = DeadPeer.silent()) {
      ChannelDesk.setUp(
          temp.resolve("a"),
          """
          webhooks:
            - {name: 哑群, form: wecom, url: "http://127.0.0.1:%d/x", token: secret.txt, answer: 10 min}
            - {name: 好群, form: wecom, url: "%s", token: secret.txt}
          """
              .formatted(silent.port(), peer.url()));
      CountDownLatch done = new CountDownLatch(1);
      try (Subscription watch = whenOut(2, done)) {
        String mute = outbox.send(ChannelKind.WEBHOOK, "哑群", "在吗", List.of());
        outbox.send(ChannelKind.WEBHOOK, "好群", "一", List.of());
        sending.run(Progress.UNWATCHED);
        // Queued later, while the first hangs: nobody has to look again for it.
        outbox.send(ChannelKind.WEBHOOK, "好群", "二", List.of());
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(outbox.find(mute).orElseThrow().state()).isEqualTo(MessageState.UNDER_WAY);
        assertThat(sending.busy()).isTrue();
      }
      // Ends the wait of the one that hangs.
      station.get(Channels.class).close();
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
