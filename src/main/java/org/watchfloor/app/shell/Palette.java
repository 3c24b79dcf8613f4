package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Ctrl+K: one field that finds anything and does anything. JavaFX thread. */
final class Palette {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  Palette(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  /** Opens it over the page with the cursor in the field. */
  void open() {
    View view = loader.load("/fxml/app/palette.fxml");
    view.show();
    overlay.showPassing(
        view.root(), Pos.TOP_CENTER, view.controller(PaletteController.class).first());
  }
}
