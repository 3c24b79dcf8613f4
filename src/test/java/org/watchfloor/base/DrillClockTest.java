package org.watchfloor.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.watchfloor.support.HandClock;

class DrillClockTest {
  private static final Instant MORNING = Instant.parse("2026-08-09T22:00:00Z");

  private final HandClock real = new HandClock();
  private final DrillClock clock = new DrillClock(real);

  private Duration since() {
    return Duration.between(MORNING, clock.instant());
  }

  @Test
  void standsUntilItIsToldToRun() {
    clock.openAt(MORNING);
    real.move(Duration.ofHours(3));

    assertThat(since()).isZero();
    assertThat(clock.onMachine(Duration.ofMinutes(1))).isEqualTo(WatchClock.NEVER);
  }

  @Test
  void runsAsFastAsItIsTold() {
    clock.openAt(MORNING);
    clock.set(clock.at(60));
    real.move(Duration.ofMinutes(2));
    assertThat(since()).isEqualTo(Duration.ofHours(2));
    assertThat(clock.onMachine(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(1));

    clock.set(clock.at(1));
    real.move(Duration.ofMinutes(2));
    assertThat(since()).isEqualTo(Duration.ofMinutes(122));

    clock.set(clock.at(0));
    real.move(Duration.ofHours(9));
    assertThat(since()).isEqualTo(Duration.ofMinutes(122));
    assertThat(clock.real()).isEqualTo(real.instant());
  }

  @Test
  void leapsAheadAndGoesOnAsBefore() {
    clock.openAt(MORNING);
    clock.set(clock.at(10));
    clock.set(clock.leapTo(MORNING.plus(Duration.ofHours(5))));
    real.move(Duration.ofMinutes(1));
    assertThat(since()).isEqualTo(Duration.ofMinutes(310));
  }

  @Test
  void neverGoesBack() {
    clock.openAt(MORNING);
    clock.set(clock.at(60));
    real.move(Duration.ofMinutes(1));
    clock.set(clock.leapTo(MORNING));
    assertThat(since()).isEqualTo(Duration.ofHours(1));

    // What another seat said late, by a clock that is behind.
    clock.set(new DrillClock.Setting(MORNING, real.instant(), 1));
    assertThat(since()).isEqualTo(Duration.ofHours(1));
    real.move(Duration.ofSeconds(5));
    assertThat(since()).isEqualTo(Duration.ofHours(1).plusSeconds(5));

    real.move(Duration.ofMinutes(-10));
    assertThat(since())
        .as("the machine's clock is put back")
        .isEqualTo(Duration.ofHours(1).plusSeconds(5));
    clock.set(clock.at(1));
    assertThat(since()).isEqualTo(Duration.ofHours(1).plusSeconds(5));
  }

  @Test
  void goesByWhatPassesNotByWhatTheMachineShows() {
    long[] ticks = {0};
    WatchClock put =
        new WatchClock() {
          @Override
          public Instant instant() {
            return real.instant();
          }

          @Override
          public long ticks() {
            return ticks[0];
          }
        };
    DrillClock steady = new DrillClock(put);
    steady.openAt(MORNING);
    steady.set(steady.at(60));
    real.move(Duration.ofHours(-3));
    ticks[0] = 60_000;
    assertThat(steady.instant()).isEqualTo(MORNING.plus(Duration.ofHours(1)));
    real.move(Duration.ofHours(9));
    assertThat(steady.instant()).isEqualTo(MORNING.plus(Duration.ofHours(1)));
  }

  @Test
  void tellsThatItGoesOtherwise() {
    AtomicInteger told = new AtomicInteger();
    Subscription listening = clock.onPace(told::incrementAndGet);
    clock.set(clock.at(5));
    clock.set(clock.at(0));
    assertThat(told).hasValue(2);
    listening.close();
    clock.set(clock.at(5));
    assertThat(told).hasValue(2);
  }

  @Test
  void hasALimit() {
    assertThatIllegalArgumentException().isThrownBy(() -> clock.at(61));
    assertThatIllegalArgumentException().isThrownBy(() -> clock.at(-1));
  }
}
