package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the director's desk. */
final class OpenDirector implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenDirector(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "drill.director.title";
  }

  @Override
  public String icon() {
    return "mdi2m-movie-open-play";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    open();
  }

  void open() {
    View view = loader.load("/fxml/drill/director.fxml");
    overlay.show(view, Pos.CENTER, view.controller(DirectorController.class).first());
  }
}
