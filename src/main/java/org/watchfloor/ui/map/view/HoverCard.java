package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.symbol.Marker;

/** The card under the pointer: what this is, before anybody clicks. JavaFX thread. */
final class HoverCard {
  /** Names told of a group; the rest is a number. */
  private static final int TOLD = 6;

  /** Characters of a value; all of it stands on the card of a click. */
  private static final int LONGEST = 40;

  private static final double OFFSET = 18;

  private final UiTexts texts;
  private final Formats formats;
  private final MapWords words;
  private final VBox card = new VBox();

  @Inject
  HoverCard(UiTexts texts, Formats formats, MapWords words) {
    this.texts = texts;
    this.formats = formats;
    this.words = words;
    card.getStyleClass().add("map-card");
    card.setMouseTransparent(true);
    card.setManaged(false);
    card.setVisible(false);
  }

  /** Where it is drawn. */
  Region node() {
    return card;
  }

  /** Shows a marker beside a pixel of the map, on the side where there is room. */
  void show(Marker marker, double x, double y, Region map) {
    card.getChildren().clear();
    if (marker.isGroup()) {
      group(marker.members());
    } else {
      single(marker.first());
    }
    place(x, y, map);
  }

  private void place(double x, double y, Region map) {
    card.setVisible(true);
    card.applyCss();
    double width = card.prefWidth(-1);
    double height = card.prefHeight(width);
    double left = x + OFFSET + width > map.getWidth() ? x - OFFSET - width : x + OFFSET;
    double top = y + OFFSET + height > map.getHeight() ? y - OFFSET - height : y + OFFSET;
    card.resizeRelocate(Math.max(0, Math.rint(left)), Math.max(0, Math.rint(top)), width, height);
  }

  /** Shows a shape beside a pixel of the map. */
  void show(MapShape shape, double x, double y, Region map) {
    card.getChildren().clear();
    line(texts.say(shape.what()), shape.label().isEmpty() ? "strong" : "muted");
    if (!shape.label().isEmpty()) {
      line(shape.label(), "strong");
    }
    shape.details().forEach(detail -> line(texts.say(detail), "map-card-line"));
    since(shape.since());
    place(x, y, map);
  }

  /** Shows an imported feature beside a pixel of the map. */
  void show(BackdropItem item, double x, double y, Region map) {
    card.getChildren().clear();
    if (!item.name().isEmpty()) {
      line(item.name(), "strong");
    }
    item.attributes().entrySet().stream()
        .filter(said -> !said.getValue().equals(item.name()))
        .limit(TOLD)
        .forEach(said ->
            line(
                texts.get("map.backdrop.said", said.getKey(), shortened(said.getValue())),
                "map-card-line"));
    if (card.getChildren().isEmpty()) {
      line(texts.get("map.backdrop.nothing"), "muted");
    }
    place(x, y, map);
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }

  /** Takes it away. */
  void hide() {
    card.setVisible(false);
  }

  private void single(MapSymbol symbol) {
    line(words.category(symbol.category()), "muted");
    line(symbol.label(), "strong");
    symbol.details().forEach(detail -> line(texts.say(detail), "map-card-line"));
    if (symbol.pointSource().told()) {
      line(texts.say(symbol.pointSource().line(symbol.at())), "muted");
    }
    since(symbol.since());
    seen(symbol.seen());
  }

  /** A place called in yesterday must not look like tonight's. */
  private void seen(MapSymbol.@Nullable Seen seen) {
    if (seen != null) {
      line(
          texts.get("map.seen", formats.moment(seen.at()), formats.age(seen.at()), seen.by()),
          "map-card-line");
    }
  }

  private void since(@Nullable Instant since) {
    if (since != null) {
      line(texts.get("map.since", formats.moment(since), formats.age(since)), "muted");
    }
  }

  private void group(List<MapSymbol> members) {
    line(texts.get("map.group", members.size()), "strong");
    members.stream()
        .limit(TOLD)
        .forEach(member ->
            line(
                texts.get("map.group.member", words.category(member.category()), member.label()),
                "map-card-line"));
    if (members.size() > TOLD) {
      line(texts.get("map.group.more", members.size() - TOLD), "muted");
    }
  }

  private void line(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    card.getChildren().add(label);
  }
}
