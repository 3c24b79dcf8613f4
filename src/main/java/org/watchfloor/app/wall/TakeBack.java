package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Takes back from the wall what was sent there. */
final class TakeBack implements Command {
  /** Not F4, which opens the list of a choice that has the cursor as well. */
  static final String KEY = "Shift+F3";

  private final WallAttention attention;

  @Inject
  TakeBack(WallAttention attention) {
    this.attention = attention;
  }

  @Override
  public String titleKey() {
    return "wall.command.release";
  }

  @Override
  public String icon() {
    return "mdi2u-undo-variant";
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public void run(Navigator navigator) {
    attention.release();
  }
}
