package org.watchfloor.supply.stocktake.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the differences found on stocktaking from anywhere. JavaFX thread. */
final class ShowDifferences implements Command {
  private static final String PAGE = "supply";

  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  ShowDifferences(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "supply.difference.title";
  }

  @Override
  public String icon() {
    return "mdi2c-clipboard-text-outline";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(PAGE);
    View view = loader.load("/fxml/supply/differences.fxml");
    view.show();
    view.root()
        .sceneProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            view.hide();
          }
        });
    overlay.show(view.root(), Pos.CENTER, view.controller(DifferencesController.class).first());
  }
}
