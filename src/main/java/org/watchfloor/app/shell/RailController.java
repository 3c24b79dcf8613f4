package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.Place;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** The rail: one entry for each page; the open one is marked. */
public final class RailController implements Activated {
  private final Navigator navigator;
  private final UiTexts texts;
  private final PageKeys keys;
  private final Map<String, ToggleButton> entries = new HashMap<>();

  @FXML private VBox rail;

  @Inject
  RailController(Navigator navigator, UiTexts texts, PageKeys keys) {
    this.navigator = navigator;
    this.texts = texts;
    this.keys = keys;
  }

  @FXML
  private void initialize() {
    for (Page page : navigator.pages().stream().filter(Page::inRail).toList()) {
      ToggleButton entry = entry(page);
      entries.put(page.id(), entry);
      rail.getChildren().add(entry);
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(navigator.place(), this::mark);
    life.follow(rail.heightProperty(), height -> fit());
    entries.values().stream()
        .findFirst()
        .ifPresent(entry -> life.follow(entry.fontProperty(), font -> fit()));
  }

  /** Many pages on a low screen make each entry smaller, so that none is out of sight. */
  private void fit() {
    double letter =
        entries.values().stream().mapToDouble(one -> one.getFont().getSize()).max().orElse(1);
    RailFit now = RailFit.of(rail.getHeight(), letter, entries.size());
    for (RailFit fit : RailFit.values()) {
      rail.getStyleClass().remove(fit.style());
    }
    if (!now.style().isEmpty()) {
      rail.getStyleClass().add(now.style());
    }
  }

  private ToggleButton entry(Page page) {
    String title = texts.get(page.titleKey());
    ToggleButton entry = new ToggleButton(title, new FontIcon(page.icon()));
    entry.setId("rail-" + page.id());
    entry.getStyleClass().setAll("rail-entry");
    entry.setTooltip(
        new Tooltip(
            keys.key(page).map(PageKeys::readable).map(key -> title + "  " + key).orElse(title)));
    // Its key opens it; with the cursor on it the next blank would open it again.
    entry.setFocusTraversable(false);
    entry.setOnAction(event -> {
      navigator.open(page.id());
      // A second click on the open page must not take its mark away.
      mark(navigator.place().get());
    });
    return entry;
  }

  private void mark(@Nullable Place place) {
    entries.forEach((id, entry) -> entry.setSelected(place != null && id.equals(place.page())));
  }
}
