package org.watchfloor.geo.basemap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** What is drawn, by kind and place. Immutable; any thread. */
final class Features {
  private final Map<FeatureKind, STRtree> trees = new EnumMap<>(FeatureKind.class);

  Features(Map<FeatureKind, List<Feature>> features) {
    for (FeatureKind kind : FeatureKind.values()) {
      STRtree tree = new STRtree();
      features.getOrDefault(kind, List.of()).forEach(f -> tree.insert(f.box(), f));
      // An STRtree packs itself on its first query; packed here, many threads may query it.
      tree.build();
      trees.put(kind, tree);
    }
  }

  @SuppressWarnings("unchecked") // the trees hold features only
  List<Feature> find(FeatureKind kind, Envelope box) {
    return tree(kind).query(box);
  }

  /** A map without any coast lies inland: all of it is land. */
  boolean inland() {
    return tree(FeatureKind.LAND).isEmpty();
  }

  /** The longer side of the land around a place, as a share of the world's width; 0 at sea. */
  double widthOfLand(double x, double y) {
    double width = 0;
    for (Feature land : find(FeatureKind.LAND, new Envelope(new Coordinate(x, y)))) {
      if (contains(land.lines()[0], x, y)) {
        width = Math.max(land.box().getWidth(), land.box().getHeight());
      }
    }
    return width;
  }

  private STRtree tree(FeatureKind kind) {
    return Objects.requireNonNull(trees.get(kind));
  }

  private static boolean contains(double[] ring, double x, double y) {
    RayCrossingCounter counter = new RayCrossingCounter(new Coordinate(x, y));
    for (int i = 2; i < ring.length; i += 2) {
      counter.countSegment(
          new Coordinate(ring[i], ring[i + 1]), new Coordinate(ring[i - 2], ring[i - 1]));
    }
    return counter.getLocation() != Location.EXTERIOR;
  }
}
