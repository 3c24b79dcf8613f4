package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.map.MapCard;
import org.watchfloor.ui.map.MapDesk;

/** Puts the card of the selected object's kind over the map, if its feature has one. */
public final class CardController implements Activated {
  private final MapDesk desk;
  private final ViewLoader loader;
  private final Map<String, String> cards = new HashMap<>();
  private @Nullable View shown;
  private @Nullable String kind;

  @FXML private StackPane root;

  @Inject
  CardController(MapDesk desk, ViewLoader loader, Set<MapCard> cards) {
    this.desk = desk;
    this.loader = loader;
    cards.forEach(card -> this.cards.put(card.kind(), card.fxml()));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(desk.selected(), this::show);
    life.add(() -> show(null));
  }

  private void show(@Nullable ObjectRef object) {
    String wanted = object == null || !cards.containsKey(object.kind()) ? null : object.kind();
    if (wanted != null && wanted.equals(kind)) {
      // The card follows the selection itself.
      return;
    }
    kind = wanted;
    if (shown != null) {
      shown.hide();
      shown = null;
    }
    root.getChildren().clear();
    root.setVisible(wanted != null);
    String fxml = wanted == null ? null : cards.get(wanted);
    if (fxml != null) {
      View view = loader.load(fxml);
      shown = view;
      root.getChildren().add(view.root());
      view.show();
    }
  }
}
