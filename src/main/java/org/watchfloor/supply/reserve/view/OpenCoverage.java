package org.watchfloor.supply.reserve.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the form 保障能力测算. JavaFX thread. */
public final class OpenCoverage {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenCoverage(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  /** Opens it over whatever is shown. */
  public void open() {
    View view = loader.load("/fxml/supply/coverage.fxml");
    view.show();
    view.root()
        .sceneProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            view.hide();
          }
        });
    overlay.show(view.root(), Pos.CENTER, view.controller(CoverageController.class).first());
  }
}
