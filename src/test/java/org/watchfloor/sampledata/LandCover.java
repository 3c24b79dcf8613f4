package org.watchfloor.sampledata;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/** What covers the ground between roads: woods, built-up areas, works, parks. */
record LandCover(
    List<Polygon> woods, List<Polygon> residential, List<Polygon> works, List<Park> parks) {
  private static final int BLOCKS_OF_A_CITY = 14;

  /** A town park of one block. */
  record Park(String name, Polygon shape) {}

  static LandCover on(Land land, List<StreetGrid> grids, Built built) {
    List<Polygon> residential = new ArrayList<>();
    for (StreetGrid grid : grids) {
      if (grid.footprint(32).intersection(grid.settlement().island().shape())
          instanceof Polygon area) {
        residential.add(area);
      }
    }
    return new LandCover(Woods.grow(land, grids), residential, built.works(), built.parks());
  }

  /** How many of a town's blocks, counted from the outside, are works instead of homes. */
  static int works(int blocks) {
    return blocks < BLOCKS_OF_A_CITY ? 0 : blocks / 7;
  }
}
