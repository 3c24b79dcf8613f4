package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.watchfloor.ui.dialog.Overlay;

/** The window itself: four tabs, the one for taking in first. */
public final class ParcelsController {
  private final Overlay overlay;

  @FXML private TakeController takeController;

  @Inject
  ParcelsController(Overlay overlay) {
    this.overlay = overlay;
  }

  /** Where typing begins. */
  Node first() {
    return takeController.first();
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
