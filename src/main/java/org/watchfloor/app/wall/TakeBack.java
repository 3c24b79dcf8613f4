package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Takes back from the wall what was sent there. */
final class TakeBack implements Command {
  static final String KEY = "F4";

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
