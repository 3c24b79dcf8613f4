package org.watchfloor.geo.basemap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.watchfloor.geo.osm.LineJoiner;
import org.watchfloor.geo.osm.OsmData;
import org.watchfloor.geo.osm.OsmRelation;
import org.watchfloor.geo.osm.OsmWay;

/** Sorts an extract into what is drawn, by kind, and finds its land. One use, one thread. */
final class FeatureSorter {
  private final OsmData data;
  private final Map<FeatureKind, List<Feature>> found = new EnumMap<>(FeatureKind.class);
  private final List<double[]> coast = new ArrayList<>();

  FeatureSorter(OsmData data) {
    this.data = data;
  }

  /** Everything drawn, and the land inside its coasts. */
  Features sort() {
    data.ways().forEach(this::way);
    areas();
    for (double[] ring : Coastline.land(coast, data.bounds())) {
      add(FeatureKind.LAND, new double[][] {WebMercator.project(ring)}, false);
    }
    return new Features(found);
  }

  private void way(OsmWay way) {
    if ("coastline".equals(way.tags().get("natural"))) {
      coast.add(data.line(way));
    }
    FeatureKind kind = FeatureKind.of(way.tags(), way.closed());
    if (kind != null) {
      boolean raised = way.tags().containsKey("bridge") && !"no".equals(way.tags().get("bridge"));
      add(kind, new double[][] {WebMercator.project(data.line(way))}, raised);
    }
  }

  private void areas() {
    Map<Long, OsmWay> byId = new HashMap<>();
    if (!data.relations().isEmpty()) {
      data.ways().forEach(way -> byId.put(way.id(), way));
    }
    for (OsmRelation relation : data.relations()) {
      FeatureKind kind = FeatureKind.of(relation.tags(), true);
      if (kind != null && (kind.isArea() || kind == FeatureKind.BOUNDARY)) {
        List<double[]> members = new ArrayList<>();
        for (long id : relation.ways()) {
          if (byId.containsKey(id)) {
            members.add(data.line(Objects.requireNonNull(byId.get(id))));
          }
        }
        double[][] lines =
            LineJoiner.join(members).stream()
                .filter(line -> kind == FeatureKind.BOUNDARY || LineJoiner.isRing(line))
                .map(WebMercator::project)
                .toArray(double[][]::new);
        add(kind, lines, false);
      }
    }
  }

  private void add(FeatureKind kind, double[][] lines, boolean raised) {
    if (lines.length > 0 && lines[0].length >= 4) {
      Feature feature = Feature.of(lines, raised);
      List<Feature> all = found.computeIfAbsent(kind, k -> new ArrayList<>());
      all.add(feature);
      // What crosses the edge of the world is drawn on both sides of it.
      if (feature.box().getMaxX() > 1) {
        all.add(Feature.of(moved(lines, -1), raised));
      } else if (feature.box().getMinX() < 0) {
        all.add(Feature.of(moved(lines, 1), raised));
      }
    }
  }

  private static double[][] moved(double[][] lines, int worlds) {
    double[][] moved = new double[lines.length][];
    for (int i = 0; i < lines.length; i++) {
      moved[i] = lines[i].clone();
      for (int j = 0; j < moved[i].length; j += 2) {
        moved[i][j] += worlds;
      }
    }
    return moved;
  }
}
