package org.watchfloor.app.situation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.map.SituationPanel;

/** The situation page: puts the panels of the features beside the map. */
public final class SituationController implements Activated {
  private final List<SituationPanel> panels;
  private final ViewLoader loader;
  private final UiTexts texts;
  private final Tasks tasks;
  private final List<View> views = new ArrayList<>();

  @FXML private VBox column;

  @Inject
  SituationController(Set<SituationPanel> panels, ViewLoader loader, UiTexts texts, Tasks tasks) {
    this.panels =
        panels.stream()
            .sorted(
                Comparator.comparingInt(SituationPanel::order)
                    .thenComparing(SituationPanel::titleKey))
            .toList();
    this.loader = loader;
    this.texts = texts;
    this.tasks = tasks;
  }

  @FXML
  private void initialize() {
    int place = 0;
    for (SituationPanel panel : panels) {
      try {
        View view = loader.load(panel.fxml());
        views.add(view);
        column.getChildren().add(place++, card(panel, view));
      } catch (RuntimeException e) {
        // One broken panel must not cost the officer the map.
        tasks.report(e);
      }
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    views.forEach(view -> {
      view.show();
      life.add(view::hide);
    });
  }

  private VBox card(SituationPanel panel, View view) {
    Label title = new Label(texts.get(panel.titleKey()));
    title.getStyleClass().add("section-title");
    VBox card = new VBox(title, view.root());
    card.getStyleClass().add("panel");
    return card;
  }
}
