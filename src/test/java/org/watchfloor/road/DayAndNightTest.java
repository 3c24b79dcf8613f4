package org.watchfloor.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.road.SpeedTable;
import org.watchfloor.geo.road.SpeedTableReader;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.HandDelay;
import org.watchfloor.task.Tasks;

/** Whoever was answered by day is told at nightfall: 19:00 and 06:00 of the built-in table. */
class DayAndNightTest {
  private final HandClock clock = new HandClock();
  private final HandDelay timer = new HandDelay();
  private final SpeedTable speeds = SpeedTableReader.builtIn();
  private final DayAndNight hours = new DayAndNight(new Tasks(clock, Runnable::run, timer), clock);
  private final AtomicInteger told = new AtomicInteger();

  @Test
  void oneAlarmIsSetForTheNextTurnHoweverOftenSomebodyAsks() {
    hours.onTurn(told::incrementAndGet);
    hours.answered(speeds);
    hours.answered(speeds);
    Duration tillDusk = Duration.ofHours(8).plusMinutes(50);
    assertThat(timer.waits()).containsExactly(tillDusk.plusMillis(1));

    clock.move(tillDusk);
    timer.elapse();
    assertThat(told).hasValue(1);
    assertThat(timer.waits()).as("nobody asked since").isEmpty();

    hours.answered(speeds);
    assertThat(timer.waits()).containsExactly(Duration.ofHours(11).plusMillis(1));
    hours.close();
    assertThat(timer.waits()).isEmpty();
  }

  @Test
  void anEarlyTimerIsSetAnewByWhoeverAsksAgain() {
    hours.onTurn(() -> hours.answered(speeds));
    hours.answered(speeds);
    clock.move(Duration.ofHours(8).plusMinutes(49));
    timer.elapse();

    assertThat(timer.waits()).containsExactly(Duration.ofMinutes(1).plusMillis(1));
  }
}
