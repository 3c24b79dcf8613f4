package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** F1: the keys that work here. JavaFX thread. */
final class KeyHelp {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  KeyHelp(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  /** Opens it over the page. */
  void open() {
    View view = loader.load("/fxml/app/help.fxml");
    overlay.show(view.root(), Pos.CENTER, view.controller(HelpController.class).first());
  }
}
