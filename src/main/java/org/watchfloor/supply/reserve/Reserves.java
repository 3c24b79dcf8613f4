package org.watchfloor.supply.reserve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the reserves carry.
 *
 * @param extent what was asked
 * @param lines goods by goods
 */
public record Reserves(Extent extent, List<ReserveLine> lines) {
  public Reserves {
    lines = List.copyOf(lines);
  }

  /** The same with what covers fewest people first, and what cannot be told last. */
  Reserves scarcestFirst() {
    return new Reserves(
        extent,
        lines.stream()
            .sorted(Comparator.comparingLong(line -> line.covered().orElse(Long.MAX_VALUE)))
            .toList());
  }

  /** What runs out first: the goods that cover fewest people; empty if that cannot be told. */
  public Optional<ReserveLine> limit() {
    return lines.stream()
        .filter(line -> line.covered().isPresent())
        .min(Comparator.comparingLong(line -> line.covered().getAsLong()));
  }

  /** The goods that stand so. */
  public List<ReserveLine> in(ReserveLine.State state) {
    return lines.stream().filter(line -> line.state() == state).toList();
  }
}
