package org.watchfloor.response.plan.version;

import jakarta.inject.Inject;
import java.time.Duration;
import org.watchfloor.base.Message;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;

/** Enters a plan that was put into the folder, or edited in it, while the console runs. */
final class PlanWatch implements ScheduledJob {
  private static final Duration PERIOD = Duration.ofMinutes(1);

  private final PlanVersions versions;
  private final DataFolder folder;

  @Inject
  PlanWatch(PlanVersions versions, DataFolder folder) {
    this.versions = versions;
    this.folder = folder;
  }

  @Override
  public Message name() {
    return Message.of("plan.task.watch");
  }

  @Override
  public Duration period() {
    return PERIOD;
  }

  @Override
  public void run(Progress progress) {
    if (!folder.readOnly()) {
      versions.note();
    }
  }
}
