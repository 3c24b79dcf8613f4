package org.watchfloor.ui.map.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.Mercator;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/**
 * Gathers symbols that would lie on each other into groups, cell by cell of a grid that lies still
 * on the world: while the map is dragged no group changes. What has happened (incidents) and what
 * is there (all else) never share a group. Pure; any thread, for 100,000 symbols off the JavaFX
 * thread.
 */
public final class Grouping {
  private static final Comparator<MapSymbol> WORST_FIRST =
      Comparator.comparing(MapSymbol::state).thenComparing(MapSymbol::category);

  private Grouping() {}

  /**
   * The markers of a zoom.
   *
   * @param symbols in drawing order, uppermost first
   * @param zoom whole
   * @param unit the height of text in pixels; cells and names grow with it
   */
  public static MarkerIndex group(List<MapSymbol> symbols, int zoom, double unit) {
    double cell = SymbolSizes.CELL * unit;
    Map<Cell, List<Spot>> cells = new HashMap<>();
    int depth = symbols.size();
    for (MapSymbol symbol : symbols) {
      Spot spot =
          new Spot(
              symbol,
              Mercator.x(symbol.at().lon(), zoom),
              Mercator.y(symbol.at().lat(), zoom),
              depth--);
      Cell key =
          new Cell(
              (int) Math.floor(spot.x / cell),
              (int) Math.floor(spot.y / cell),
              symbol.category() == SymbolCategory.INCIDENT);
      cells.computeIfAbsent(key, empty -> new ArrayList<>(2)).add(spot);
    }
    List<Marker> markers = new ArrayList<>(cells.size());
    cells.forEach((key, spots) -> markers.add(marker(spots, key.happened, symbols.size())));
    return new MarkerIndex(zoom, new LabelPlacer(unit).place(markers));
  }

  private static Marker marker(List<Spot> spots, boolean happened, int count) {
    double x = 0;
    double y = 0;
    int depth = 0;
    for (Spot spot : spots) {
      x += spot.x;
      y += spot.y;
      depth = Math.max(depth, spot.depth);
    }
    List<MapSymbol> members = spots.stream().map(Spot::symbol).sorted(WORST_FIRST).toList();
    SymbolState worst = members.getFirst().state();
    int above = (happened ? 1 : 0) * (count + 1);
    return new Marker(x / spots.size(), y / spots.size(), above + depth, worst, members, null);
  }

  private record Cell(int column, int row, boolean happened) {}

  private record Spot(MapSymbol symbol, double x, double y, int depth) {}
}
