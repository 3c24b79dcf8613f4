package org.watchfloor.drill.inject;

import jakarta.inject.Inject;
import java.time.Duration;
import org.watchfloor.base.Message;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;

/** Plays the script while a console runs. */
final class DirectorJob implements ScheduledJob {
  private final Director director;
  private final DataFolder folder;

  @Inject
  DirectorJob(Director director, DataFolder folder) {
    this.director = director;
    this.folder = folder;
  }

  @Override
  public Message name() {
    return Message.of("drill.task.play");
  }

  @Override
  public Duration period() {
    return Duration.ofSeconds(1);
  }

  @Override
  public boolean byClock() {
    return true;
  }

  @Override
  public void run(Progress progress) {
    if (!folder.readOnly()) {
      director.play();
    }
  }
}
