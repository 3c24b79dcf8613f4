package org.watchfloor.supply.reserve.view;

import jakarta.inject.Inject;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the form 保障能力与储备定额. JavaFX thread. */
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
    open(CoverageController::first);
  }

  /** Opens it where the quotas of dikes, sluices and reservoirs are asked for. */
  public void openQuota() {
    open(CoverageController::firstOfQuota);
  }

  private void open(Function<CoverageController, Node> first) {
    View view = loader.load("/fxml/supply/coverage.fxml");
    view.show();
    view.root()
        .sceneProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            view.hide();
          }
        });
    overlay.show(view.root(), Pos.CENTER, first.apply(view.controller(CoverageController.class)));
  }
}
