package org.watchfloor.supply.scan.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.Depot;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the form 扫码出入库. JavaFX thread. */
public final class OpenScan {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenScan(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  /**
   * Opens it over whatever is shown.
   *
   * @param where the depot it begins with; null to choose one in the form
   */
  public void open(@Nullable Depot where) {
    View view = loader.load("/fxml/supply/scan.fxml");
    ScanController controller = view.controller(ScanController.class);
    controller.begin(where);
    overlay.show(view, Pos.CENTER, controller.first());
  }
}
