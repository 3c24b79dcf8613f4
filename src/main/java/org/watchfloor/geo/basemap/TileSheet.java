package org.watchfloor.geo.basemap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** One tile while it is painted, from the ground up: land, areas, lines, roads. One thread. */
final class TileSheet {
  /** Areas smaller than this are left out, pixels. */
  private static final double TOO_SMALL = 2.5;

  private final Features features;
  private final Graphics2D g;
  private final int zoom;
  private final TileFrame frame;
  private final Envelope reach;
  private final Palette palette;

  TileSheet(Features features, Graphics2D g, int zoom, TileFrame frame, Palette palette) {
    this.features = features;
    this.g = g;
    this.zoom = zoom;
    this.frame = frame;
    this.reach = frame.reach();
    this.palette = palette;
  }

  void ground(Envelope extent) {
    g.setColor(palette.beyond());
    g.fillRect(0, 0, TileSource.SIZE, TileSource.SIZE);
    g.setColor(features.inland() ? palette.land() : palette.sea());
    g.fill(frame.cover(extent));
    Path2D land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    Path2D coast = new Path2D.Double();
    for (Feature feature : features.find(FeatureKind.LAND, reach)) {
      frame.addRing(land, feature.lines()[0], feature.box());
      frame.addLine(coast, feature.lines()[0]);
    }
    g.setColor(palette.land());
    g.fill(land);
    stroke(coast, palette.coast(), zoom < 12 ? 0.8f : 1.2f);
  }

  void areas() {
    for (FeatureKind kind : FeatureKind.values()) {
      if (kind.isArea() && kind != FeatureKind.LAND && zoom >= kind.minZoom()) {
        g.setColor(palette.of(kind));
        if (kind == FeatureKind.BUILDING) {
          buildings();
        } else {
          large(kind).forEach(feature -> g.fill(area(List.of(feature))));
        }
      }
    }
  }

  /** Buildings are many and never overlap: one path for all of them is quicker. */
  private void buildings() {
    Path2D path = area(large(FeatureKind.BUILDING));
    g.fill(path);
    if (zoom >= 16) {
      stroke(path, palette.buildingEdge(), 0.8f);
    }
  }

  private List<Feature> large(FeatureKind kind) {
    return features.find(kind, reach).stream()
        .filter(feature -> frame.pixels(feature.box()) >= TOO_SMALL)
        .toList();
  }

  private Path2D area(List<Feature> areas) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Feature feature : areas) {
      for (double[] ring : feature.lines()) {
        frame.addRing(path, ring, feature.box());
      }
    }
    return path;
  }

  void lines() {
    for (FeatureKind kind :
        List.of(FeatureKind.STREAM, FeatureKind.RIVER, FeatureKind.PIER, FeatureKind.BOUNDARY)) {
      line(kind, palette.of(kind));
    }
    line(FeatureKind.FERRY, palette.ferry());
    line(FeatureKind.PATH, palette.path());
  }

  void roads() {
    for (FeatureKind kind : FeatureKind.values()) {
      float casing = RoadWidth.casing(kind, zoom);
      if (kind.isRoad() && zoom >= kind.minZoom() && casing > 0) {
        float width = RoadWidth.pixels(kind, zoom) + 2 * casing;
        stroke(path(kind, false), palette.casing(kind), width);
        bridges(path(kind, true), width + 1.2f);
      }
    }
    for (FeatureKind kind : FeatureKind.values()) {
      if (kind.isRoad()) {
        boolean edged = RoadWidth.casing(kind, zoom) > 0;
        line(kind, edged ? palette.of(kind) : palette.thin(kind));
      }
    }
    line(FeatureKind.RAIL, palette.rail());
  }

  /** Bridges have a darker edge that stops with them, so that they stand out over the sea. */
  private void bridges(Path2D path, float width) {
    g.setColor(palette.coast());
    g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }

  private void line(FeatureKind kind, Color colour) {
    if (zoom < kind.minZoom()) {
      return;
    }
    float width = RoadWidth.pixels(kind, zoom);
    switch (kind) {
      case FERRY -> dashed(kind, colour, width, 6, 5);
      case PATH -> dashed(kind, colour, width, 3, 3);
      case BOUNDARY -> dashed(kind, colour, width, 8, 3, 2, 3);
      default -> {
        Path2D path = path(kind, false);
        path.append(path(kind, true), false);
        stroke(path, colour, width);
      }
    }
  }

  private void dashed(FeatureKind kind, Color colour, float width, float... dash) {
    Path2D path = new Path2D.Double();
    for (Feature feature : features.find(kind, reach)) {
      for (double[] line : feature.lines()) {
        frame.addWholeLine(path, line);
      }
    }
    g.setColor(colour);
    g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
    g.draw(path);
  }

  private Path2D path(FeatureKind kind, boolean raised) {
    Path2D path = new Path2D.Double();
    for (Feature feature : features.find(kind, reach)) {
      if (feature.raised() == raised) {
        for (double[] line : feature.lines()) {
          frame.addLine(path, line);
        }
      }
    }
    return path;
  }

  private void stroke(Path2D path, Color colour, float width) {
    g.setColor(colour);
    g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }
}
