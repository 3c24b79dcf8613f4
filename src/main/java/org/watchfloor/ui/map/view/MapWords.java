package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Measure;
import org.watchfloor.geo.MilitaryGrid;
import org.watchfloor.geo.Sizes;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.draw.Sketch;

/** How places, distances and categories are written on the map. Any thread. */
final class MapWords {
  private static final double KILOMETRE = 1000;

  private final UiTexts texts;

  @Inject
  MapWords(UiTexts texts) {
    this.texts = texts;
  }

  /** The character inside the symbols of each category. */
  Map<SymbolCategory, String> signs() {
    Map<SymbolCategory, String> signs = new EnumMap<>(SymbolCategory.class);
    for (SymbolCategory category : SymbolCategory.values()) {
      signs.put(category, texts.name("map.sign", category));
    }
    return signs;
  }

  /** What the things of a category are called. */
  String category(SymbolCategory category) {
    return texts.name("map.category", category);
  }

  /** A place in degrees, as people read it out. */
  String place(GeoPoint at) {
    return texts.get(
        "map.place",
        String.format(Locale.ROOT, "%.5f", at.lon()),
        String.format(Locale.ROOT, "%.5f", at.lat()));
  }

  /** A place under the pointer: in degrees, and on the grid that is read out over the radio. */
  String pointer(GeoPoint at) {
    return MilitaryGrid.of(at)
        .map(grid -> texts.get("map.pointer", place(at), grid))
        .orElseGet(() -> place(at));
  }

  /** A distance: metres below a kilometre, kilometres with one decimal up to a hundred. */
  String distance(double metres) {
    if (metres < KILOMETRE) {
      return texts.get("map.metres", Math.round(metres));
    }
    double km = metres / KILOMETRE;
    boolean whole = km >= 100 || km == Math.rint(km);
    return texts.get("map.kilometres", String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", km));
  }

  /** How long or large a sketch is; empty where it has no size yet. */
  String measured(Sketch sketch) {
    List<GeoPoint> points = sketch.points();
    return switch (sketch.form()) {
      case SPOT -> "";
      case SPOT_OR_LINE, LINE ->
          points.size() < 2 ? "" : texts.say(Sizes.length(Measure.length(points)));
      case AREA -> area(points);
      case CIRCLE ->
          points.size() < 2
              ? ""
              : texts.get(
                  "map.measure.circle",
                  Sizes.length(sketch.radius()),
                  Sizes.area(Math.PI * sketch.radius() * sketch.radius()));
    };
  }

  private String area(List<GeoPoint> points) {
    if (points.size() < 2) {
      return "";
    }
    return points.size() == 2
        ? texts.say(Sizes.length(Measure.length(points)))
        : texts.get(
            "map.measure.area",
            Sizes.area(Measure.area(points)),
            Sizes.length(Measure.perimeter(points)));
  }
}
