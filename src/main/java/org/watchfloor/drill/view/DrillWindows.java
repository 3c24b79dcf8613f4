package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** The two windows of a drill. JavaFX thread. */
final class DrillWindows {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  DrillWindows(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  /** Opens what came to the desk. */
  void inbox() {
    View view = loader.load("/fxml/drill/inbox.fxml");
    overlay.show(view, Pos.CENTER, view.controller(InboxController.class).first());
  }

  /** Opens the director's desk. */
  void director() {
    View view = loader.load("/fxml/drill/director.fxml");
    overlay.show(view, Pos.CENTER, view.controller(DirectorController.class).first());
  }
}
