package org.watchfloor.app.replay;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens how what is shown differs from what was known at another moment. */
final class OpenChanges implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenChanges(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "replay.changes";
  }

  @Override
  public String icon() {
    return "mdi2c-compare-horizontal";
  }

  @Override
  public @Nullable String key() {
    return "Shortcut+Shift+B";
  }

  @Override
  public void run(Navigator navigator) {
    open();
  }

  void open() {
    View view = loader.load("/fxml/replay/changes.fxml");
    overlay.show(view, Pos.CENTER, view.controller(ChangesController.class).first());
  }
}
