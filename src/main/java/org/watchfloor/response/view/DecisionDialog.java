package org.watchfloor.response.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.Response;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the form of a decision over the page. JavaFX thread. */
final class DecisionDialog {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  DecisionDialog(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  /** To start a response. */
  void start() {
    open(DecisionKind.START, null);
  }

  /** To decide about a response. */
  void open(DecisionKind kind, @Nullable Response about) {
    View view = loader.load("/fxml/response/decision.fxml");
    DecisionController controller = view.controller(DecisionController.class);
    controller.begin(kind, about);
    overlay.show(view.root(), Pos.CENTER, controller.first());
  }
}
