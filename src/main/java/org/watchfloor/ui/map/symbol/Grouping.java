package org.watchfloor.ui.map.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.Mercator;

/**
 * Gathers symbols that would lie on each other into groups, cell by cell of a grid that lies still
 * on the world: while the map is dragged no group changes. What has happened, where people are in
 * danger, and what is there never share a group. Pure; any thread, for 100,000 symbols off the
 * JavaFX thread.
 */
public final class Grouping {
  private Grouping() {}

  /**
   * The markers of a zoom.
   *
   * @param symbols in drawing order, uppermost first
   * @param zoom whole
   * @param unit the height of text in pixels; cells and names grow with it
   */
  public static MarkerIndex group(List<MapSymbol> symbols, int zoom, double unit) {
    return group(symbols, zoom, unit, List.of());
  }

  /**
   * The markers of a zoom, and room for the words of shapes.
   *
   * @param claims of the same zoom, those that choose first on top
   */
  public static MarkerIndex group(
      List<MapSymbol> symbols, int zoom, double unit, List<NameClaim> claims) {
    double cell = SymbolSizes.CELL * unit;
    Map<Cell, List<Spot>> cells = new HashMap<>();
    int depth = symbols.size();
    for (MapSymbol symbol : symbols) {
      double x = Mercator.x(symbol.at().lon(), zoom);
      double y = Mercator.y(symbol.at().lat(), zoom);
      Tier tier = Tier.of(symbol.category());
      Spot spot = new Spot(symbol, x, y, depth + tier.ordinal() * symbols.size());
      cells.computeIfAbsent(Cell.of(x, y, cell, tier), empty -> new ArrayList<>(2)).add(spot);
      depth--;
    }
    List<Marker> markers = new ArrayList<>(cells.size());
    for (List<Spot> spots : new Crowding(cell).joined(cells)) {
      markers.add(Marker.of(spots));
    }
    LabelPlacer placer = new LabelPlacer(unit);
    return new MarkerIndex(zoom, placer.place(markers, claims), placer.placed());
  }
}
