package org.watchfloor.drill.score.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the score sheet. */
final class OpenScores implements Command {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  OpenScores(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  @Override
  public String titleKey() {
    return "score.view.title";
  }

  @Override
  public String icon() {
    return "mdi2c-clipboard-check-outline";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    View view = loader.load("/fxml/drill/scores.fxml");
    overlay.show(view, Pos.CENTER, view.controller(ScoresController.class).first());
  }
}
