package org.watchfloor.geo.road;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;

/** Why a place cannot be reached by road. */
public sealed interface Hindrance {

  /**
   * Cut: without this obstacle there would be a way; it is the first on it.
   *
   * @param road the name of the road there; empty if it has none
   */
  record Cut(Obstacle by, String road) implements Hindrance {}

  /** It is on another piece of the network, as another island without a bridge or a car ferry. */
  record NeedsBoat() implements Hindrance {}

  /**
   * It is too far from every road the vehicle can use.
   *
   * @param metres to the nearest; negative if there is none near at all
   * @param limit how far it may be
   * @param start whether the start is meant, not the destination
   */
  record OffRoad(double metres, double limit, boolean start) implements Hindrance {}

  /**
   * It is outside what the map shows.
   *
   * @param start whether the start is meant, not the destination
   */
  record OutsideMap(boolean start) implements Hindrance {}

  /** The roads there are too narrow, low, weak or one-way for the vehicle. */
  record NoWay(Vehicle vehicle) implements Hindrance {}

  /** In this weather the vehicle does not move. */
  record Grounded(Vehicle vehicle, Weather weather) implements Hindrance {}

  /** One sentence that says so. */
  default Message said() {
    return switch (this) {
      case Cut cut when cut.road().isEmpty() ->
          Message.of("geo.roads.cutSomewhere", cut.by().name(), moment(cut.by().since()));
      case Cut cut ->
          Message.of("geo.roads.cut", cut.road(), cut.by().name(), moment(cut.by().since()));
      case NeedsBoat _ -> Message.of("geo.roads.needsBoat");
      case OffRoad off when off.metres() < 0 ->
          Message.of(
              off.start() ? "geo.roads.startNoRoad" : "geo.roads.noRoad", round(off.limit()));
      case OffRoad off ->
          Message.of(
              off.start() ? "geo.roads.startOffRoad" : "geo.roads.offRoad",
              round(off.metres()),
              round(off.limit()));
      case OutsideMap outside ->
          Message.of(outside.start() ? "geo.roads.startOutside" : "geo.roads.outside");
      case NoWay no -> Message.of("geo.roads.noWay", Message.of("geo.vehicle." + no.vehicle()));
      case Grounded no ->
          Message.of(
              "geo.roads.grounded",
              Message.of("geo.weather." + no.weather()),
              Message.of("geo.vehicle." + no.vehicle()));
    };
  }

  private static String moment(Instant at) {
    return DateTimeFormatter.ofPattern("MM-dd HH:mm").format(at.atZone(WatchClock.BEIJING));
  }

  private static long round(double metres) {
    return Math.round(metres);
  }
}
