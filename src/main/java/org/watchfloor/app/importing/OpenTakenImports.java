package org.watchfloor.app.importing;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the imports that came in, to take one back, over whatever page is shown. */
final class OpenTakenImports implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenTakenImports(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "exchange.imports.title";
  }

  @Override
  public String icon() {
    return "mdi2d-database-remove-outline";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    open();
  }

  /** Opens them. JavaFX thread. */
  void open() {
    View view = loader.load("/fxml/app/taken-imports.fxml");
    overlay.show(view, Pos.CENTER, view.controller(TakenImportsController.class).first());
  }
}
