package org.watchfloor.account.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Changes the officer at this seat without closing anything. */
public final class SwitchOfficer implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  SwitchOfficer(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "account.switch.title";
  }

  @Override
  public String icon() {
    return "mdi2a-account-switch";
  }

  @Override
  public String key() {
    return "Shortcut+U";
  }

  @Override
  public void run(Navigator navigator) {
    open();
  }

  void open() {
    View view = loader.load("/fxml/account/officer.fxml");
    view.show();
    overlay.show(view.root(), Pos.TOP_CENTER, view.controller(OfficerController.class).first());
  }
}
