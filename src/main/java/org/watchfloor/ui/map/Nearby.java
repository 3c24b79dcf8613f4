package org.watchfloor.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Travel;

/**
 * What help is near a place: by great circle as a first answer that needs no roads, and by the ways
 * once these are known. Pure; any thread.
 *
 * @param category of all of them
 * @param hits nearest first, or soonest there first
 */
public record Nearby(SymbolCategory category, List<Hit> hits) {
  public Nearby {
    hits = List.copyOf(hits);
  }

  /**
   * One thing near.
   *
   * @param symbol what
   * @param metres how far, along the great circle
   * @param way how it comes here; null if nobody was asked
   */
  public record Hit(MapSymbol symbol, double metres, @Nullable Travel way) {}

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

  /** Where all of them are, in their order: what the ways are asked for. */
  public static List<GeoPoint> places(List<Nearby> near) {
    return near.stream().flatMap(one -> one.hits.stream()).map(hit -> hit.symbol().at()).toList();
  }

  /**
   * The same with their ways, soonest first, who cannot come by road last.
   *
   * @param ways of all of them, in the order of {@link #places}
   * @param limit how many of each
   */
  public static List<Nearby> by(List<Travel> ways, List<Nearby> near, int limit) {
    List<Nearby> told = new ArrayList<>();
    int next = 0;
    for (Nearby one : near) {
      List<Hit> hits = new ArrayList<>();
      for (Hit hit : one.hits) {
        hits.add(new Hit(hit.symbol, hit.metres, ways.get(next++)));
      }
      hits.sort(Comparator.comparing(Nearby::wayOf, Travel.SOONEST));
      told.add(new Nearby(one.category, hits.subList(0, Math.min(limit, hits.size()))));
    }
    return told;
  }

  private static Travel wayOf(Hit hit) {
    Travel way = hit.way;
    if (way == null) {
      throw new IllegalStateException("Every hit has its way by now");
    }
    return way;
  }

  private static List<Hit> nearest(
      GeoPoint place, List<MapSymbol> symbols, SymbolCategory category, int limit) {
    return symbols.stream()
        .filter(symbol -> symbol.category() == category)
        .filter(symbol -> symbol.state() != SymbolState.FAINT)
        .map(symbol -> new Hit(symbol, place.metresTo(symbol.at()), null))
        .sorted(Comparator.comparingDouble(Hit::metres))
        .limit(limit)
        .toList();
  }
}
