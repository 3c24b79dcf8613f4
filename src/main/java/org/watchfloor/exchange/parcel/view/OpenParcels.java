package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import java.nio.file.Path;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the packages between stations over whatever page is shown. */
public final class OpenParcels implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenParcels(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "exchange.parcel.title";
  }

  @Override
  public String icon() {
    return "mdi2p-package-variant-closed";
  }

  @Override
  public @Nullable String key() {
    return "Shortcut+Shift+P";
  }

  @Override
  public void run(Navigator navigator) {
    View view = loader.load("/fxml/exchange/parcels.fxml");
    overlay.show(view, Pos.CENTER, view.controller(ParcelsController.class).first());
  }

  /** Opens them and looks a package through at once. JavaFX thread. */
  public void look(Path file) {
    View view = loader.load("/fxml/exchange/parcels.fxml");
    ParcelsController parcels = view.controller(ParcelsController.class);
    overlay.show(view, Pos.CENTER, parcels.first());
    parcels.look(file);
  }
}
