package org.watchfloor.plot.view;

import java.util.List;
import java.util.Locale;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.ui.map.draw.Sketch;

/** The tools of the palette, in its order: what a flood night needs most comes first. */
enum PlotToolSpec {
  FLOODED_ROAD(PlotKind.CLOSURE, "W", "mdi2w-waves"),
  CLOSURE(PlotKind.CLOSURE, "R", "mdi2r-road-variant"),
  FLOOD(PlotKind.FLOOD, "F", "mdi2h-home-flood"),
  CORDON(PlotKind.CORDON, "X", "mdi2b-boom-gate"),
  CIRCLE(PlotKind.CIRCLE, "C", "mdi2c-circle-outline"),
  AREA(PlotKind.AREA, "A", "mdi2v-vector-polygon"),
  ARROW(PlotKind.ARROW, "J", "mdi2a-arrow-top-right"),
  LINE(PlotKind.LINE, "L", "mdi2v-vector-polyline"),
  POINT(PlotKind.POINT, "P", "mdi2m-map-marker-outline"),
  TEXT(PlotKind.TEXT, "T", "mdi2f-format-text");

  /** What a road is usually closed at; the officer writes what was measured. */
  private static final double USUAL_DEPTH = 0.3;

  private static final double ROUND_FROM = 100;

  private final PlotKind kind;
  private final String key;
  private final String icon;

  PlotToolSpec(PlotKind kind, String key, String icon) {
    this.kind = kind;
    this.key = key;
    this.icon = icon;
  }

  PlotKind kind() {
    return kind;
  }

  String key() {
    return key;
  }

  String icon() {
    return icon;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A plot of this kind as the form begins with it. */
  PlotDetails blank(List<GeoPoint> points) {
    PlotDetails plot = PlotDetails.of(kind, points);
    return this == FLOODED_ROAD ? plot.withDepth(USUAL_DEPTH) : plot;
  }

  /** The same from what was drawn; a hand does not draw a radius to the metre. */
  PlotDetails blank(Sketch sketch) {
    if (kind != PlotKind.CIRCLE) {
      return blank(sketch.points());
    }
    return PlotDetails.circle(sketch.points().getFirst(), round(sketch.radius()));
  }

  /** A radius as a hand draws it. */
  static double round(double metres) {
    double grain = metres < ROUND_FROM ? 1 : 10;
    return Math.max(1, Math.rint(metres / grain) * grain);
  }
}
