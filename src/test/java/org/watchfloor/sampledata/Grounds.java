package org.watchfloor.sampledata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Plots beside streets for depots, teams and the like, no plot twice as long as there are any. */
final class Grounds {
  private final Map<String, StreetGrid> towns = new HashMap<>();
  private final Map<String, StreetGrid> villages = new HashMap<>();
  private final Map<StreetGrid, Integer> used = new HashMap<>();

  Grounds(District district) {
    for (StreetGrid grid : district.grids()) {
      (grid.settlement().isTown() ? towns : villages).put(grid.settlement().name(), grid);
    }
  }

  /** A plot in a town, from its edge inwards. */
  Coordinate inTown(String town) {
    return plot(find(towns, town));
  }

  /** A plot in a village, by its name without 村. */
  Coordinate inVillage(String village) {
    return plot(find(villages, village));
  }

  /** Whether the village has streets of its own. */
  boolean hasVillage(String village) {
    return villages.containsKey(village);
  }

  private Coordinate plot(StreetGrid grid) {
    List<StreetGrid.Block> blocks = grid.blocks().reversed();
    int turn = used.merge(grid, 1, Integer::sum) - 1;
    StreetGrid.Block block = blocks.get(turn % blocks.size());
    double along = 0.5 + 0.23 * (turn / blocks.size() % 2 == 0 ? 1 : -1);
    return new Coordinate(
        block.a().x + along * (block.c().x - block.a().x),
        block.a().y + along * (block.c().y - block.a().y));
  }

  private static StreetGrid find(Map<String, StreetGrid> grids, String name) {
    StreetGrid grid = grids.get(name);
    if (grid == null) {
      throw new IllegalArgumentException("no streets in " + name);
    }
    return grid;
  }
}
