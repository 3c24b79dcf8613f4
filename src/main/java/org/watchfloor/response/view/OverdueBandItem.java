package org.watchfloor.response.view;

import jakarta.inject.Inject;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;

/** How many things are overdue; grey at none, red from one on. A click lists them. */
final class OverdueBandItem implements BandItem {
  private final DueViewModel model;
  private final UiTexts texts;
  private final Ticker ticker;
  private final Navigator navigator;
  private final OpenOverdue openOverdue;

  @Inject
  OverdueBandItem(
      DueViewModel model,
      UiTexts texts,
      Ticker ticker,
      Navigator navigator,
      OpenOverdue openOverdue) {
    this.model = model;
    this.texts = texts;
    this.ticker = ticker;
    this.navigator = navigator;
    this.openOverdue = openOverdue;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Node create(Subscriptions life) {
    Label count = new Label();
    HBox badge = new HBox(new FontIcon("mdi2a-alarm"), count);
    badge.setId("band-overdue");
    badge.getStyleClass().add("band-badge");
    badge.setCursor(Cursor.HAND);
    badge.setOnMouseClicked(event -> openOverdue.run(navigator));
    life.follow(model.pending(), pending -> show(badge, count));
    life.add(
        ticker.every(() -> {
          model.turn();
          show(badge, count);
        }));
    return badge;
  }

  private void show(HBox badge, Label count) {
    int overdue = model.overdue().size();
    count.setText(texts.get("response.band.overdue", overdue));
    badge.getStyleClass().remove("alert");
    if (overdue > 0) {
      badge.getStyleClass().add("alert");
    }
  }
}
