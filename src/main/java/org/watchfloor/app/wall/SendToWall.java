package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.ObjectRef;

/** Shows a thing on the wall, which is opened for it if need be. */
final class SendToWall implements ObjectAction {
  static final String KEY = "F3";

  private final WallSender sender;
  private final WallWindow window;

  @Inject
  SendToWall(WallSender sender, WallWindow window) {
    this.sender = sender;
    this.window = window;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public boolean fits(ObjectRef object) {
    return sender.fits(object);
  }

  @Override
  public String titleKey(ObjectRef object) {
    return "wall.send";
  }

  @Override
  public String key() {
    return KEY;
  }

  /** {@link SendShown}. */
  @Override
  public boolean alsoCommand() {
    return true;
  }

  @Override
  public void run(ObjectRef object) {
    if (!window.isOpen().get()) {
      window.open();
    }
    sender.send(object);
  }
}
