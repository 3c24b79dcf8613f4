package org.watchfloor.sampledata;

import org.locationtech.jts.geom.Coordinate;

/**
 * A built-up place with a street grid of its own: the centre of a town, or one village.
 *
 * @param name of the town or village without its kind
 * @param centre metres
 * @param columns blocks along the shore
 * @param rows blocks away from it
 * @param width of a block, metres
 * @param depth of a block, metres
 */
record Settlement(
    String name,
    Town town,
    Island island,
    boolean isTown,
    Coordinate centre,
    int columns,
    int rows,
    double width,
    double depth) {

  private static final double PEOPLE_PER_BLOCK = 560;

  /** The centre of a town, sized by the people who live in it. */
  static Settlement centreOf(Town town) {
    double blocks = Math.max(6, town.people() * town.urbanShare() / PEOPLE_PER_BLOCK);
    int columns = (int) Math.ceil(Math.sqrt(blocks * 1.5));
    int rows = (int) Math.ceil(blocks / columns);
    double width = blocks > 60 ? 160 : blocks > 15 ? 130 : 95;
    return new Settlement(
        town.name(), town, town.island(), true, town.centre(), columns, rows, width, width * 0.8);
  }

  /** A village: four to nine small blocks. */
  static Settlement village(String name, Town town, Island island, Coordinate centre) {
    Dice dice = Dice.of("village", name);
    return new Settlement(
        name, town, island, false, centre, dice.whole(2, 3), dice.whole(1, 3), 72, 56);
  }

  /** The direction of the shore here, radians: streets run along it. */
  double bearing() {
    Coordinate shore = island.shore(centre);
    return StrictMath.atan2(shore.y - centre.y, shore.x - centre.x) + Math.PI / 2;
  }

  /** The point so many blocks along and away from the centre. */
  Coordinate at(double along, double away) {
    double bearing = bearing();
    double u = along * width;
    double v = away * depth;
    double x = centre.x + u * StrictMath.cos(bearing) - v * StrictMath.sin(bearing);
    double y = centre.y + u * StrictMath.sin(bearing) + v * StrictMath.cos(bearing);
    Coordinate plain = new Coordinate(x, y);
    double bend = width * 0.5;
    return new Coordinate(
        x + bend * (Relief.noise(plain, 420, 11) - 0.5),
        y + bend * (Relief.noise(plain, 420, 12) - 0.5));
  }
}
