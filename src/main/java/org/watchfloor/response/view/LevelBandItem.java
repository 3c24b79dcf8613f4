package org.watchfloor.response.view;

import jakarta.inject.Inject;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.view.ResponsesViewModel.Shown;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.LevelChip;

/** The levels in force, always visible; says so when there is none. */
final class LevelBandItem implements BandItem {
  private final ResponsesViewModel model;
  private final LevelNames names;
  private final UiTexts texts;
  private final Navigator navigator;

  @Inject
  LevelBandItem(ResponsesViewModel model, LevelNames names, UiTexts texts, Navigator navigator) {
    this.model = model;
    this.names = names;
    this.texts = texts;
    this.navigator = navigator;
  }

  @Override
  public Place place() {
    return Place.LEFT;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Node create(Subscriptions life) {
    HBox chips = new HBox();
    chips.setId("band-levels");
    chips.getStyleClass().add("row");
    life.follow(model.shown(), shown -> show(chips, shown));
    return chips;
  }

  private void show(HBox chips, Shown shown) {
    chips.getChildren().clear();
    if (!shown.read()) {
      return;
    }
    shown.standing().forEach(response -> chips.getChildren().add(chip(response)));
    if (shown.inForce().isEmpty()) {
      Label none = new Label(texts.get("response.band.none"));
      none.getStyleClass().add("muted");
      chips.getChildren().addFirst(none);
    }
  }

  private Node chip(Response response) {
    LevelChip chip = names.chip(response);
    chip.setCursor(Cursor.HAND);
    chip.setOnMouseClicked(
        event -> navigator.open(new ObjectRef(ResponseService.KIND, response.id())));
    return chip;
  }
}
