package org.watchfloor.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.geo.GeoPoint;

/**
 * What help is near a place, by great circle: a first answer that needs no roads. Pure; any thread.
 *
 * @param category of all of them
 * @param hits nearest first
 */
public record Nearby(SymbolCategory category, List<Hit> hits) {

  /**
   * One thing near.
   *
   * @param symbol what
   * @param metres how far, along the great circle
   */
  public record Hit(MapSymbol symbol, double metres) {}

  /**
   * The nearest teams, depots and shelters; what cannot be had ({@link SymbolState#FAINT}) is left
   * out.
   *
   * @param limit how many of each
   */
  public static List<Nearby> of(GeoPoint place, List<MapSymbol> symbols, int limit) {
    return Stream.of(SymbolCategory.TEAM, SymbolCategory.DEPOT, SymbolCategory.SHELTER)
        .map(category -> new Nearby(category, nearest(place, symbols, category, limit)))
        .filter(near -> !near.hits.isEmpty())
        .toList();
  }

  private static List<Hit> nearest(
      GeoPoint place, List<MapSymbol> symbols, SymbolCategory category, int limit) {
    return symbols.stream()
        .filter(symbol -> symbol.category() == category)
        .filter(symbol -> symbol.state() != SymbolState.FAINT)
        .map(symbol -> new Hit(symbol, place.metresTo(symbol.at())))
        .sorted(Comparator.comparingDouble(Hit::metres))
        .limit(limit)
        .toList();
  }
}
