package org.watchfloor.ui.map.symbol;

import java.util.List;
import java.util.Optional;
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
 * @param state the worst state of its members
 * @param members what it stands for, worst first; at least one
 * @param label where the name of a single symbol stands; null where there is no room
 */
public record Marker(
    double x,
    double y,
    int rank,
    SymbolState state,
    List<MapSymbol> members,
    @Nullable LabelSpot label) {

  /** Whether it stands for more than one. */
  public boolean isGroup() {
    return members.size() > 1;
  }

  /** The symbol that stands for all: the worst. */
  public MapSymbol first() {
    return members.getFirst();
  }

  /** The category if all members share it. */
  public Optional<SymbolCategory> category() {
    SymbolCategory first = first().category();
    return members.stream().allMatch(member -> member.category() == first)
        ? Optional.of(first)
        : Optional.empty();
  }

  Marker labelled(@Nullable LabelSpot spot) {
    return new Marker(x, y, rank, state, members, spot);
  }
}
