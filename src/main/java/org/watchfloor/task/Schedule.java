package org.watchfloor.task;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.Subscription;

/** Runs every scheduled job, first at once and then after each pause, until it is stopped. */
public final class Schedule implements Startable {
  private final Set<ScheduledJob> jobs;
  private final Tasks tasks;
  private final List<Round> rounds = new ArrayList<>();

  @Inject
  public Schedule(Set<ScheduledJob> jobs, Tasks tasks) {
    this.jobs = jobs;
    this.tasks = tasks;
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
          .quiet()
          .start();
    }

    private synchronized void arm() {
      if (!stopped) {
        next = tasks.after(job.period(), this::run);
      }
    }

    private synchronized void stop() {
      stopped = true;
      next.close();
    }
  }
}
