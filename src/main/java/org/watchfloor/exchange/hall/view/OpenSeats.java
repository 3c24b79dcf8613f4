package org.watchfloor.exchange.hall.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the seats of the hall over whatever page is shown. */
public final class OpenSeats implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenSeats(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "exchange.hall.title";
  }

  @Override
  public String icon() {
    return "mdi2s-server-network";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    View view = loader.load("/fxml/exchange/seats.fxml");
    overlay.show(view, Pos.CENTER, view.controller(SeatsController.class).first());
  }
}
