package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CalloutDesk;
import org.watchfloor.order.callout.ManyCallees;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.DeadPeer;
import org.watchfloor.order.channel.sms.cmpp.CmppGateway;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * A process that is killed while the texts of a call-out go out: after the restart the rest goes
 * out, and of each it is known whether it was told, or said that it is not known.
 */
class CalloutKillTest {
  private static final int PARALLEL = 4;

  @TempDir Path temp;

  @Test
  void aSmallCallOutSurvivesAKill() throws Exception {
    killedInTheMiddle(16);
  }

  @Test
  @Tag("nightly")
  void aCallOutToTwoHundredSurvivesAKillInTheMiddle() throws Exception {
    killedInTheMiddle(200);
  }

  private void killedInTheMiddle(int many) throws Exception {
    Path data = temp.resolve("dh");
    int port = DeadPeer.refusing();
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch half = new CountDownLatch(1);
    CountDownLatch dead = new CountDownLatch(1);
    try (CmppGateway gateway = new CmppGateway(port, "2.0", "900001", ChannelDesk.SECRET)) {
      try (TestStation station = open(data, Duration.ZERO)) {
        ManyCallees.queue(station, data, port, many);
      }
      gateway.answer(which -> {
        if (asked.incrementAndGet() > many / 2) {
          half.countDown();
          hold(dead);
        }
        return 0;
      });
      Process sender = SenderProcess.start(data, "sms", "00000009999", "再发 暴雨红色预警");
      try {
        assertThat(half.await(120, TimeUnit.SECONDS)).isTrue();
      } finally {
        sender.destroyForcibly().waitFor();
        dead.countDown();
      }
      assertThat(gateway.taken()).hasSizeBetween(many / 2, many / 2 + PARALLEL);
      gateway.answer(which -> 0);
      try (TestStation station = open(data, Duration.ofMinutes(6))) {
        ChannelDesk.round(station);
        ManyCallees.assertHonest(station, gateway, many, PARALLEL);
        station.get(Channels.class).close();
      }
    }
  }

  private static void hold(CountDownLatch dead) {
    try {
      dead.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The station in this process, whose clock is that of the other, or later. */
  private static TestStation open(Path data, Duration later) {
    HandClock clock = new HandClock();
    clock.move(Duration.between(clock.instant(), WatchClock.system().instant().plus(later)));
    return CalloutDesk.open(data, "ZS-DH", clock);
  }
}
