package org.watchfloor.app.replay;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Lets the replay go on, or stand. */
final class PlayReplay implements Command {
  private final ReplayDesk desk;

  @Inject
  PlayReplay(ReplayDesk desk) {
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "replay.play";
  }

  @Override
  public String icon() {
    return "mdi2p-play-pause";
  }

  @Override
  public @Nullable String key() {
    return "Shortcut+Shift+SPACE";
  }

  @Override
  public void run(Navigator navigator) {
    desk.play();
  }
}
