package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens what came to the desk in a drill. */
final class OpenInbox implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenInbox(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "drill.inbox.title";
  }

  @Override
  public String icon() {
    return "mdi2p-phone-incoming";
  }

  @Override
  public @Nullable String key() {
    return "Shortcut+Shift+I";
  }

  @Override
  public void run(Navigator navigator) {
    open();
  }

  void open() {
    View view = loader.load("/fxml/drill/inbox.fxml");
    overlay.show(view, Pos.CENTER, view.controller(InboxController.class).first());
  }
}
