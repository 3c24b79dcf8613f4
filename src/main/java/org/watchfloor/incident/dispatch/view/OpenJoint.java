package org.watchfloor.incident.dispatch.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the plan of teams for all open incidents over whatever page is shown. */
public final class OpenJoint implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenJoint(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "dispatch.joint.title";
  }

  @Override
  public String icon() {
    return "mdi2a-account-group-outline";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    open();
  }

  /** Opens it. JavaFX thread. */
  void open() {
    View view = loader.load("/fxml/dispatch/joint.fxml");
    overlay.show(view, Pos.CENTER, view.controller(JointController.class).first());
  }
}
