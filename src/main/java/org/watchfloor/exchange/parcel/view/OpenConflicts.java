package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens what stations wrote apart and an officer must settle. */
public final class OpenConflicts implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenConflicts(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "exchange.conflicts.open";
  }

  @Override
  public String icon() {
    return "mdi2s-source-merge";
  }

  @Override
  public @Nullable String key() {
    return "Shortcut+Shift+X";
  }

  @Override
  public void run(Navigator navigator) {
    open("");
  }

  /** Opens it with one of them chosen; none where the id is empty or no longer open. */
  void open(String id) {
    View view = loader.load("/fxml/exchange/parcels.fxml");
    ParcelsController parcels = view.controller(ParcelsController.class);
    overlay.show(view, Pos.CENTER, parcels.conflicts());
    parcels.choose(id);
  }
}
