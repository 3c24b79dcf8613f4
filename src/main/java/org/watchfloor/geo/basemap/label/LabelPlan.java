package org.watchfloor.geo.basemap.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.Language;

/**
 * The names of one zoom, each at its place. Immutable; any thread.
 *
 * @see #of
 */
public final class LabelPlan {
  private static final int TILE = 256;

  private final Map<Long, List<PlacedLabel>> byTile = new HashMap<>();

  private LabelPlan() {}

  /**
   * Chooses and places the names of a zoom: some milliseconds for a district.
   *
   * @param labels all names, the most important first
   */
  public static LabelPlan of(List<Label> labels, int zoom, Language language, MapFont font) {
    LabelPlan plan = new LabelPlan();
    PointPlacer points = new PointPlacer(zoom, font);
    LinePlacer lines = new LinePlacer(zoom, font);
    CollisionGrid grid = new CollisionGrid();
    for (Label label : labels) {
      if (zoom < label.minZoom() || zoom > label.kind().maxZoom()) {
        continue;
      }
      String text = label.text(language);
      switch (label) {
        case Label.AtPoint point -> points.place(point, text, grid, plan::add);
        case Label.AlongLine line -> lines.place(line, text, grid, plan::add);
      }
    }
    return plan;
  }

  /** The names of which some part is on this tile. */
  public List<PlacedLabel> on(int x, int y) {
    return byTile.getOrDefault(key(x, y), List.of());
  }

  private void add(PlacedLabel label) {
    double reach = PlacedLabel.HALO_REACH;
    int x0 = tile(label.x() + label.box().getMinX() - reach);
    int x1 = tile(label.x() + label.box().getMaxX() + reach);
    int y0 = tile(label.y() + label.box().getMinY() - reach);
    int y1 = tile(label.y() + label.box().getMaxY() + reach);
    for (int y = y0; y <= y1; y++) {
      for (int x = x0; x <= x1; x++) {
        byTile.computeIfAbsent(key(x, y), k -> new ArrayList<>()).add(label);
      }
    }
  }

  private static int tile(double pixel) {
    return (int) Math.floor(pixel / TILE);
  }

  private static long key(int x, int y) {
    return (long) y << 32 | x & 0xFFFFFFFFL;
  }
}
