package org.watchfloor.warning.intake;

import jakarta.inject.Inject;
import java.util.Optional;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;

/** Whether the folder of warnings is watched and can be read. */
public final class WatchedFolderHealth implements HealthCheck {
  private final WatchedFolder folder;

  @Inject
  WatchedFolderHealth(WatchedFolder folder) {
    this.folder = folder;
  }

  @Override
  public Message name() {
    return Message.of("warning.health.folder");
  }

  @Override
  public Result check() {
    if (folder.folder().isEmpty()) {
      return new Result(State.UNTESTED, Message.of("warning.health.none"));
    }
    Optional<Message> trouble = folder.trouble();
    if (trouble.isPresent()) {
      return new Result(State.FAILED, trouble.get());
    }
    return folder.looked()
        ? new Result(State.OK, Message.of("warning.health.watched", folder.folder()))
        : new Result(State.UNTESTED, Message.of("warning.health.notYet", folder.folder()));
  }
}
