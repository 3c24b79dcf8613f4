package org.watchfloor.warning.intake;

import jakarta.inject.Inject;
import java.util.Optional;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;

/** Whether what brings warnings in by itself can be reached: the folder and the server. */
public final class WatchedFolderHealth implements HealthCheck {
  private final WatchedFolder folder;
  private final WarningFeed feed;

  @Inject
  WatchedFolderHealth(WatchedFolder folder, WarningFeed feed) {
    this.folder = folder;
    this.feed = feed;
  }

  @Override
  public Message name() {
    return Message.of("warning.health.folder");
  }

  @Override
  public Result check() {
    Optional<Message> trouble = folder.trouble().or(feed::trouble);
    if (trouble.isPresent()) {
      return new Result(State.FAILED, trouble.get());
    }
    if (folder.folder().isEmpty() && feed.address().isEmpty()) {
      return new Result(State.UNTESTED, Message.of("warning.health.none"));
    }
    boolean looked =
        (folder.folder().isEmpty() || folder.looked())
            && (feed.address().isEmpty() || feed.asked());
    String both = (folder.folder() + " " + feed.address()).strip();
    return looked
        ? new Result(State.OK, Message.of("warning.health.watched", both))
        : new Result(State.UNTESTED, Message.of("warning.health.notYet", both));
  }
}
