package org.watchfloor.ui.map.symbol;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.map.MapShape;

/**
 * Room on the plane that the words of a shape want. They choose before the names of symbols, after
 * the symbols themselves. Immutable.
 *
 * @param shape whose words
 * @param sign where its sign stands; null if it has none
 * @param places where its words may stand, the best first; empty if it has none
 * @param insists whether they stand at the best place whatever they cover, if none is free
 */
public record NameClaim(MapShape shape, @Nullable Room sign, List<Room> places, boolean insists) {
  public NameClaim {
    places = List.copyOf(places);
  }

  /**
   * A box on the plane, world pixels.
   *
   * @param left its left edge
   * @param top its upper edge
   * @param width more than 0
   * @param height more than 0
   */
  public record Room(double left, double top, double width, double height) {

    /** A box around its middle. */
    public static Room around(double x, double y, double width, double height) {
      return new Room(x - width / 2, y - height / 2, width, height);
    }
  }

  /**
   * Words that found room.
   *
   * @param shape whose words
   * @param room where they stand
   */
  public record Placed(MapShape shape, Room room) {}
}
