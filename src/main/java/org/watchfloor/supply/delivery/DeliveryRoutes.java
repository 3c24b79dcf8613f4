package org.watchfloor.supply.delivery;

import java.time.Instant;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Vehicle;

/**
 * The ways from a depot to a place.
 *
 * @param id what they are known by
 * @param depot the number of the depot
 * @param from where the depot was when they were laid down
 * @param to where they lead
 * @param truck the truck they were reckoned for
 * @param ways the first choice first; one to three
 * @param madeAt when they were laid down
 * @param madeBy by whom
 */
public record DeliveryRoutes(
    String id,
    String depot,
    GeoPoint from,
    DeliveryPlace to,
    TruckSize truck,
    List<DeliveryWay> ways,
    Instant madeAt,
    String madeBy) {
  public DeliveryRoutes {
    ways = List.copyOf(ways);
  }

  /** What they are known by: one set for each depot and place. */
  public static String id(String depot, DeliveryPlace to) {
    return depot + "/" + to.kind() + "/" + to.id();
  }

  /** What they are driven with: a heavy truck if it may go the first of them. */
  public Vehicle vehicle() {
    return ways.getFirst().minutesOf(Vehicle.TRUCK).isPresent() ? Vehicle.TRUCK : Vehicle.CAR;
  }
}
