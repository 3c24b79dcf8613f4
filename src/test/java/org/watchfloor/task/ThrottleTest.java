package org.watchfloor.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.watchfloor.support.HandDelay;

class ThrottleTest {
  private final HandDelay delay = new HandDelay();
  private final AtomicInteger acts = new AtomicInteger();
  private final Throttle throttle =
      new Throttle(Runnable::run, delay, Duration.ofMillis(200), acts::incrementAndGet);

  @Test
  void actsOnTheFirstTriggerAtOnce() {
    throttle.trigger();

    assertThat(acts).hasValue(1);
  }

  @Test
  void catchesUpAStormWithOneAct() {
    for (int i = 0; i < 1000; i++) {
      throttle.trigger();
    }
    delay.elapse();

    assertThat(acts).hasValue(2);
  }

  @Test
  void restsWhenNothingCameInTheWindow() {
    throttle.trigger();
    delay.elapse();

    assertThat(delay.waits()).isEmpty();
    throttle.trigger();
    assertThat(acts).hasValue(2);
  }

  @Test
  void dropsWhatIsPendingWhenClosed() {
    throttle.trigger();
    throttle.trigger();
    throttle.close();
    delay.elapse();

    assertThat(acts).hasValue(1);
  }
}
