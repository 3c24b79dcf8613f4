package org.watchfloor.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.HandDelay;

/** What is due by the drill's clock comes when that clock is there. */
class ClockDelayTest {
  private final HandClock real = new HandClock();
  private final DrillClock clock = new DrillClock(real);
  private final HandDelay machine = new HandDelay();
  private final Tasks tasks = new Tasks(clock, Runnable::run, machine);
  private final AtomicInteger came = new AtomicInteger();

  @Test
  void waitsAsLongAsTheClockTakes() {
    clock.set(clock.at(60));
    tasks.afterByClock(Duration.ofHours(1), came::incrementAndGet);
    assertThat(machine.waits()).containsExactly(Duration.ofMinutes(1));
    machine.elapse();
    assertThat(came).hasValue(1);
    assertThat(machine.waits()).isEmpty();
  }

  @Test
  void isSetAnewWhenTheClockGoesOtherwise() {
    clock.set(clock.at(1));
    tasks.afterByClock(Duration.ofHours(1), came::incrementAndGet);
    real.move(Duration.ofMinutes(30));
    clock.set(clock.at(30));
    assertThat(machine.waits()).containsExactly(Duration.ofMinutes(1));
    clock.set(clock.at(0));
    assertThat(machine.waits()).containsExactly(WatchClock.NEVER);
    clock.set(clock.at(1));
    clock.set(clock.leapTo(clock.instant().plus(Duration.ofHours(2))));
    assertThat(machine.waits()).as("leapt over").containsExactly(Duration.ZERO);
    machine.elapse();
    assertThat(came).hasValue(1);
    clock.set(clock.at(60));
    assertThat(machine.waits()).as("it came").isEmpty();
  }

  @Test
  void canBeCalledOff() {
    Subscription wait = tasks.afterByClock(Duration.ofHours(1), came::incrementAndGet);
    wait.close();
    clock.set(clock.at(60));
    machine.elapse();
    assertThat(came).hasValue(0);
  }

  @Test
  void whatIsOnlyShownWaitsByTheMachine() {
    tasks.after(Duration.ofSeconds(1), came::incrementAndGet);
    assertThat(machine.waits()).containsExactly(Duration.ofSeconds(1));
  }
}
