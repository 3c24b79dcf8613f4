package org.watchfloor.ui.map.symbol;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/**
 * What is drawn at one spot: a symbol, or several that would lie on each other. Immutable.
 *
 * @param x of its middle, world pixels at the zoom of its index
 * @param y of its middle, world pixels at the zoom of its index
 * @param rank drawing order: a higher one lies above
 * @param members what it stands for, worst first; at least one
 * @param common the category of all members; null if they differ
 * @param label where the name of a single symbol stands; null where there is no room
 */
public record Marker(
    double x,
    double y,
    int rank,
    List<MapSymbol> members,
    @Nullable SymbolCategory common,
    @Nullable LabelSpot label) {
  private static final Comparator<MapSymbol> WORST_FIRST =
      Comparator.comparing(MapSymbol::state).thenComparing(MapSymbol::category);

  /** The marker of symbols that share a spot, not yet named. */
  static Marker of(List<Spot> spots) {
    List<MapSymbol> members = spots.stream().map(Spot::symbol).sorted(WORST_FIRST).toList();
    SymbolCategory first = members.getFirst().category();
    boolean same = members.stream().allMatch(member -> member.category() == first);
    return new Marker(
        spots.stream().mapToDouble(Spot::x).average().orElseThrow(),
        spots.stream().mapToDouble(Spot::y).average().orElseThrow(),
        spots.stream().mapToInt(Spot::depth).max().orElseThrow(),
        members,
        same ? first : null,
        null);
  }

  /** Whether it stands for more than one. */
  public boolean isGroup() {
    return members.size() > 1;
  }

  /** The symbol that stands for all: the worst. */
  public MapSymbol first() {
    return members.getFirst();
  }

  /** The worst state of its members. */
  public SymbolState state() {
    return first().state();
  }

  Marker labelled(@Nullable LabelSpot spot) {
    return new Marker(x, y, rank, members, common, spot);
  }
}
