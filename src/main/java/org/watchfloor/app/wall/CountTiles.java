package org.watchfloor.app.wall;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.watchfloor.app.wall.shown.WallContent;
import org.watchfloor.app.wall.shown.WallCounts;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** The numbers of the hall side by side, each with what it counts below. JavaFX thread. */
final class CountTiles {
  private static final PseudoClass ALERT = PseudoClass.getPseudoClass("alert");

  /** What is counted, from left to right. */
  private enum Count {
    OVERDUE,
    OUT,
    READY,
    SHELTERED,
    PLACES,
    STOCK,
    LINK
  }

  private record Tile(VBox box, Label number) {}

  private final UiTexts texts;
  private final Map<Count, Tile> tiles = new EnumMap<>(Count.class);

  CountTiles(UiTexts texts) {
    this.texts = texts;
    for (Count count : Count.values()) {
      Label number = new Label();
      number.setId("wall-" + count.name().toLowerCase(Locale.ROOT));
      number.getStyleClass().add("wall-number");
      Label what = new Label(texts.name("wall.count", count));
      what.getStyleClass().add("wall-what");
      VBox box = new VBox(number, what);
      box.getStyleClass().add("wall-tile");
      tiles.put(count, new Tile(box, number));
    }
  }

  /** What to put on the wall. */
  List<Node> nodes() {
    return tiles.values().stream().<Node>map(Tile::box).toList();
  }

  /** Nothing read is not nought: a wall of zeros would say that all is well. */
  void show(WallContent content, Instant now) {
    if (!content.read()) {
      for (Count count : Count.values()) {
        show(count, texts.get("wall.unknown"), false);
      }
      return;
    }
    WallCounts all = content.counts();
    long late = content.overdue(now);
    show(Count.OVERDUE, Formats.count(late), late > 0);
    show(Count.OUT, Formats.count(all.teamsOut()), false);
    show(Count.READY, Formats.count(all.teamsReady()), false);
    show(Count.SHELTERED, Formats.count(all.sheltered()), false);
    show(Count.PLACES, Formats.count(all.places()), all.openShelters() > 0 && all.places() == 0);
    show(Count.STOCK, Formats.count(all.stockAlarms()), all.stockAlarms() > 0);
    show(
        Count.LINK,
        texts.get(all.connected() ? "wall.link.up" : "wall.link.cut-off"),
        !all.connected());
  }

  private void show(Count count, String number, boolean alert) {
    Tile tile = Objects.requireNonNull(tiles.get(count));
    tile.number.setText(number);
    tile.box.pseudoClassStateChanged(ALERT, alert);
  }
}
