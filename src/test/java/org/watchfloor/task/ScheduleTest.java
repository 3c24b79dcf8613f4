package org.watchfloor.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Message;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.HandDelay;

class ScheduleTest {
  private final HandDelay delay = new HandDelay();
  private final HandClock clock = new HandClock();
  private final Tasks tasks = new Tasks(clock, Runnable::run, delay);
  private final AtomicInteger rounds = new AtomicInteger();
  private boolean failing;
  private final Schedule schedule = new Schedule(Set.of(new Job()), tasks, clock);

  @Test
  void runsAtOnceAndAfterEachPause() {
    schedule.start();
    delay.elapse();

    assertThat(rounds).hasValue(2);
    assertThat(delay.waits()).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void goesOnAfterAFailedRoundAndReportsIt() {
    List<Throwable> failures = new ArrayList<>();
    tasks.onFailure(failures::add);
    failing = true;

    schedule.start();
    delay.elapse();

    assertThat(failures).hasSize(2);
  }

  @Test
  void comesRoundMoreOftenWhereTimeRunsFast() {
    DrillClock fast = new DrillClock(clock);
    Schedule drill = new Schedule(Set.of(new Job()), tasks, fast);
    fast.set(fast.at(60));
    drill.start();
    assertThat(delay.waits()).containsExactly(Duration.ofSeconds(1));

    fast.set(fast.at(0));
    delay.elapse();
    assertThat(delay.waits()).as("a hall goes on").containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void stops() {
    schedule.start();
    schedule.stop();
    delay.elapse();

    assertThat(rounds).hasValue(1);
  }

  private final class Job implements ScheduledJob {
    @Override
    public Message name() {
      return Message.of("test.job");
    }

    @Override
    public Duration period() {
      return Duration.ofMinutes(1);
    }

    @Override
    public void run(Progress progress) {
      rounds.incrementAndGet();
      if (failing) {
        throw new IllegalStateException("round");
      }
    }
  }
}
