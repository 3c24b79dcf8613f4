package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchfloor.app.wall.WallAttention.Focus;
import org.watchfloor.app.wall.shown.WallIncident;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.MapSymbol;

/**
 * The words over what the wall attends to. Taken from what the wall's own map and list hold, which
 * are public already; a saved view is not called by its name, which somebody typed. JavaFX thread.
 */
final class WallCaption {
  private final WallMap map;
  private final WallViewModel model;
  private final UiTexts texts;

  @Inject
  WallCaption(WallMap map, WallViewModel model, UiTexts texts) {
    this.map = map;
    this.model = model;
    this.texts = texts;
  }

  /** What it is. */
  String title(Focus focus) {
    ObjectRef object = focus.object();
    return model
        .content()
        .get()
        .incident(object.id())
        .map(this::incident)
        .or(() -> symbol(object))
        .or(() -> shape(object))
        .orElseGet(() -> texts.get("wall.caption.view"));
  }

  /** Why it is there, and how long: sent, or which stop of the tour. */
  String note(Focus focus, List<WallIncident> stops, Instant now) {
    if (focus.sent()) {
      Duration left = Duration.between(now, focus.until());
      return texts.get(
          "wall.caption.sent", Formats.length(left.isNegative() ? Duration.ZERO : left));
    }
    int place = 1;
    for (WallIncident stop : stops) {
      if (stop.id().equals(focus.object().id())) {
        return texts.get("wall.caption.tour", place, stops.size());
      }
      place++;
    }
    return "";
  }

  private String incident(WallIncident incident) {
    String kind = IncidentLine.words(incident, texts);
    String area = incident.area().text();
    return area.isEmpty() ? kind : texts.get("wall.caption.two", area, kind);
  }

  private Optional<String> symbol(ObjectRef object) {
    return map.parts().symbols().byLayer().get().values().stream()
        .flatMap(List::stream)
        .filter(one -> one.ref().equals(object))
        .map(this::symbol)
        .findFirst();
  }

  private String symbol(MapSymbol symbol) {
    String category = texts.name("map.category", symbol.category());
    return symbol.label().isEmpty()
        ? category
        : texts.get("wall.caption.two", category, symbol.label());
  }

  private Optional<String> shape(ObjectRef object) {
    return map.parts().shapes().byLayer().get().values().stream()
        .flatMap(List::stream)
        .filter(one -> one.ref().equals(object))
        .map(MapShape::label)
        .findFirst();
  }
}
