package org.watchfloor.geo.basemap;

/** How wide lines are drawn: a width at zoom 14, growing by a factor with each zoom. */
final class RoadWidth {
  private static final double GROWTH = 1.42;

  private RoadWidth() {}

  /** Pixels of a line of this kind, without casing. */
  static float pixels(FeatureKind kind, int zoom) {
    double at14 =
        switch (kind) {
          case MOTORWAY, TRUNK -> 5.6;
          case PRIMARY -> 5.0;
          case SECONDARY -> 4.2;
          case TERTIARY -> 3.4;
          case STREET -> 2.2;
          case SERVICE -> 1.3;
          case RIVER -> 3.0;
          case STREAM, PATH, RAIL, FERRY -> 1.1;
          case PIER -> 2.0;
          default -> 1.0;
        };
    double growth =
        switch (kind) {
          case FERRY, RAIL, BOUNDARY, PATH -> 1.12;
          default -> GROWTH;
        };
    double least = kind.compareTo(FeatureKind.PRIMARY) >= 0 ? 1.5 : 0.7;
    return (float) Math.max(least, at14 * Math.pow(growth, zoom - 14));
  }

  /** Pixels of casing on each side: none where it would only blur. */
  static float casing(FeatureKind kind, int zoom) {
    float width = pixels(kind, zoom);
    return width < 2.2 ? 0 : width < 5 ? 0.8f : 1.1f;
  }
}
