package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.watchfloor.ui.dialog.Overlay;

/** The window itself: six tabs, the one for taking in first. */
public final class ParcelsController {
  private final Overlay overlay;

  @FXML private TabPane tabs;
  @FXML private Tab conflictsTab;
  @FXML private Tab linksTab;
  @FXML private TakeController takeController;
  @FXML private ConflictsController conflictController;

  @Inject
  ParcelsController(Overlay overlay) {
    this.overlay = overlay;
  }

  /** Where typing begins. */
  Node first() {
    return takeController.first();
  }

  /** Turns to what is to be settled; where typing begins there. */
  Node conflicts() {
    tabs.getSelectionModel().select(conflictsTab);
    return conflictController.first();
  }

  /** Turns to the links; where typing begins there. */
  Node links() {
    tabs.getSelectionModel().select(linksTab);
    return tabs;
  }

  /** Looks a package through at once. */
  void look(Path file) {
    takeController.look(file);
  }

  /** Chooses one of what is to be settled. */
  void choose(String conflict) {
    conflictController.choose(conflict);
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
