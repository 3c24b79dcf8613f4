package org.watchfloor.team.grid.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the rescue grid over whatever page is shown. */
public final class OpenGrid implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenGrid(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "team.grid.title";
  }

  @Override
  public String icon() {
    return "mdi2g-grid";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    View view = loader.load("/fxml/team/grid.fxml");
    overlay.show(view, Pos.CENTER, view.controller(GridController.class).first());
  }
}
