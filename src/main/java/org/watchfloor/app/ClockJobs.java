package org.watchfloor.app;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;

/**
 * The jobs of a console that go by its clock and its record, run by hand and always in the same
 * order: for a drill that nobody attends. Any thread but JavaFX's, one at a time.
 */
final class ClockJobs {
  private final List<ScheduledJob> jobs;

  @Inject
  ClockJobs(Set<ScheduledJob> jobs) {
    this.jobs =
        jobs.stream()
            .filter(ScheduledJob::byClock)
            .sorted(Comparator.comparing(job -> job.name().key()))
            .toList();
  }

  /** One round of each. */
  void round(Progress progress) {
    for (ScheduledJob job : jobs) {
      try {
        job.run(progress);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("A job that goes by the clock broke: " + job.name(), e);
      }
    }
  }
}
