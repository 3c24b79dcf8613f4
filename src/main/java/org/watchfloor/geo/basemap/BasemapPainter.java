package org.watchfloor.geo.basemap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.geo.basemap.label.LabelPlan;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.geo.basemap.label.PlacedLabel;

/**
 * Paints the tiles of a {@link Basemap} with Java2D, names in one language: one to three
 * milliseconds a tile. The first tile of a zoom also chooses that zoom's names. Any thread, any
 * number at once.
 */
public final class BasemapPainter implements TileSource {
  private static final int MIN_ZOOM = 6;
  private static final int MAX_ZOOM = 18;

  /** Areas smaller than this are left out, pixels. */
  private static final double TOO_SMALL = 2.5;

  private final Basemap map;
  private final Language language;
  private final String source;
  private final MapFont font;
  private final Map<Integer, LabelPlan> plans = new ConcurrentHashMap<>();

  /**
   * @param source where the map comes from and what it is, as the attribution shows it; for a
   *     district in China with its approval number
   */
  public BasemapPainter(Basemap map, Language language, String source, MapFont font) {
    this.map = map;
    this.language = language;
    this.source = source;
    this.font = font;
  }

  @Override
  public BufferedImage tile(int z, int x, int y, TileStyle style) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    int wrapped = Math.floorMod(x, 1 << z);
    Sheet sheet = new Sheet(g, z, new TileFrame(z, wrapped, y), Palette.of(style));
    sheet.ground();
    sheet.areas();
    sheet.lines();
    sheet.roads();
    for (PlacedLabel label : plan(z).on(wrapped, y)) {
      label.paint(g, (double) wrapped * SIZE, (double) y * SIZE, sheet.palette.labels());
    }
    g.dispose();
    return image;
  }

  private LabelPlan plan(int z) {
    return plans.computeIfAbsent(z, zoom -> LabelPlan.of(map.labels(), zoom, language, font));
  }

  @Override
  public Message attribution() {
    return Message.of("geo.basemap.attribution", source);
  }

  @Override
  public int minZoom() {
    return MIN_ZOOM;
  }

  @Override
  public int maxZoom() {
    return MAX_ZOOM;
  }

  /** One tile while it is painted. */
  private final class Sheet {
    private final Graphics2D g;
    private final int zoom;
    private final TileFrame frame;
    private final Envelope reach;
    private final Palette palette;

    Sheet(Graphics2D g, int zoom, TileFrame frame, Palette palette) {
      this.g = g;
      this.zoom = zoom;
      this.frame = frame;
      this.reach = frame.reach();
      this.palette = palette;
    }

    void ground() {
      g.setColor(palette.beyond());
      g.fillRect(0, 0, SIZE, SIZE);
      g.setColor(map.features().inland() ? palette.land() : palette.sea());
      g.fill(frame.cover(map.extent()));
      Path2D land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      Path2D coast = new Path2D.Double();
      for (Feature feature : map.features().find(FeatureKind.LAND, reach)) {
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
          Path2D buildings = new Path2D.Double(Path2D.WIND_EVEN_ODD);
          for (Feature feature : map.features().find(kind, reach)) {
            if (frame.pixels(feature.box()) < TOO_SMALL) {
              continue;
            }
            boolean together = kind == FeatureKind.BUILDING;
            Path2D path = together ? buildings : new Path2D.Double(Path2D.WIND_EVEN_ODD);
            for (double[] ring : feature.lines()) {
              frame.addRing(path, ring, feature.box());
            }
            if (!together) {
              g.fill(path);
            }
          }
          if (kind == FeatureKind.BUILDING) {
            g.fill(buildings);
            if (zoom >= 16) {
              stroke(buildings, palette.buildingEdge(), 0.8f);
            }
          }
        }
      }
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
      float[] dash =
          switch (kind) {
            case FERRY -> new float[] {6, 5};
            case PATH -> new float[] {3, 3};
            case BOUNDARY -> new float[] {8, 3, 2, 3};
            default -> null;
          };
      if (dash == null) {
        Path2D path = path(kind, false);
        path.append(path(kind, true), false);
        stroke(path, colour, width);
        return;
      }
      Path2D path = new Path2D.Double();
      for (Feature feature : map.features().find(kind, reach)) {
        for (double[] line : feature.lines()) {
          frame.addWholeLine(path, line);
        }
      }
      g.setColor(colour);
      g.setStroke(
          new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
      g.draw(path);
    }

    private Path2D path(FeatureKind kind, boolean raised) {
      Path2D path = new Path2D.Double();
      for (Feature feature : map.features().find(kind, reach)) {
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
}
