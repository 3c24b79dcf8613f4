package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the links between stations over whatever page is shown. */
public final class OpenLinks implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenLinks(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "exchange.link.title";
  }

  @Override
  public String icon() {
    return "mdi2l-lan-connect";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    View view = loader.load("/fxml/exchange/parcels.fxml");
    overlay.show(view, Pos.CENTER, view.controller(ParcelsController.class).links());
  }
}
