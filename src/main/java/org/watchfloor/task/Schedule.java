package org.watchfloor.task;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;

/**
 * Runs every scheduled job, first at once and then after each pause, until it is stopped. Where the
 * clock runs fast the pauses are shorter, down to half a second; where it stands they are not
 * longer, for a hall and its disks go on.
 */
public final class Schedule implements Startable {
  private static final Duration SHORTEST = Duration.ofMillis(500);

  private final Set<ScheduledJob> jobs;
  private final Tasks tasks;
  private final WatchClock clock;
  private final List<Round> rounds = new ArrayList<>();

  @Inject
  public Schedule(Set<ScheduledJob> jobs, Tasks tasks, WatchClock clock) {
    this.jobs = jobs;
    this.tasks = tasks;
    this.clock = clock;
  }

  private Duration pause(Duration period) {
    Duration shorter = Collections.max(List.of(clock.onMachine(period), SHORTEST));
    return Collections.min(List.of(period, shorter));
  }

  @Override
  public Order order() {
    return Order.JOBS;
  }

  @Override
  public synchronized void start() {
    for (ScheduledJob job : jobs) {
      Round round = new Round(job);
      rounds.add(round);
      round.run();
    }
  }

  @Override
  public synchronized void stop() {
    rounds.forEach(Round::stop);
    rounds.clear();
  }

  private final class Round {
    private final ScheduledJob job;
    private Subscription next = () -> {};
    private boolean stopped;

    private Round(ScheduledJob job) {
      this.job = job;
    }

    private void run() {
      NewTask<Boolean> task =
          tasks
              .of(
                  job.name(),
                  progress -> {
                    try {
                      job.run(progress);
                    } finally {
                      arm();
                    }
                    return true;
                  })
              .quiet();
      (job.waits() ? task.waiting() : task).start();
    }

    private synchronized void arm() {
      if (!stopped) {
        next = tasks.after(pause(job.period()), this::run);
      }
    }

    private synchronized void stop() {
      stopped = true;
      next.close();
    }
  }
}
