package org.watchfloor.response.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.Response;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the form of a decision over the page. JavaFX thread. */
public final class DecisionDialog {
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
    open(kind, about, null);
  }

  /**
   * For a decision somebody has prepared.
   *
   * @param about the response whose level is changed; null to start a new one
   */
  public void open(DecisionDraft prepared, @Nullable Response about) {
    open(about == null ? DecisionKind.START : DecisionKind.ADJUST, about, prepared);
  }

  private void open(DecisionKind kind, @Nullable Response about, @Nullable DecisionDraft prepared) {
    View view = loader.load("/fxml/response/decision.fxml");
    DecisionController controller = view.controller(DecisionController.class);
    controller.begin(kind, about, prepared);
    overlay.show(view.root(), Pos.CENTER, controller.first());
  }
}
