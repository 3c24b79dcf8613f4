package org.watchfloor.supply.delivery;

import java.util.List;
import java.util.OptionalDouble;
import org.watchfloor.geo.road.Course;
import org.watchfloor.geo.road.Vehicle;

/**
 * One way to go.
 *
 * @param metres how long it is
 * @param minutes how long each vehicle takes that may go there
 * @param ferries the boats it takes, in order; "" for one without a name
 * @param steps the directions
 * @param course its line
 */
public record DeliveryWay(
    long metres,
    List<VehicleMinutes> minutes,
    List<String> ferries,
    List<DeliveryStep> steps,
    Course course) {
  public DeliveryWay {
    minutes = List.copyOf(minutes);
    ferries = List.copyOf(ferries);
    steps = List.copyOf(steps);
  }

  /** How long a vehicle takes by day on open roads; empty if it may not go there. */
  public OptionalDouble minutesOf(Vehicle vehicle) {
    return minutes.stream()
        .filter(one -> one.vehicle() == vehicle)
        .mapToDouble(VehicleMinutes::minutes)
        .findFirst();
  }
}
