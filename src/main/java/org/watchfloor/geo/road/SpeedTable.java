package org.watchfloor.geo.road;

import com.graphhopper.routing.ev.RoadClass;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

/**
 * How fast what moves where. Data of the hall, read by {@link SpeedTableReader}. Immutable; any
 * thread.
 *
 * @param limits what holds for a vehicle
 * @param roads km/h by day on a dry road; 0 or missing is not passable
 * @param ferryKmh where the map names no duration
 * @param nightFrom begin of the night
 * @param nightTo end of the night, may lie on the next day
 * @param night factor of the speed by night
 * @param weather factor of the speed; 0 is not passable
 * @param detour road metres per straight metre where no road can be reckoned with
 * @param scrapEdges a piece of the network with fewer edges is left for a larger one nearby
 * @param scrapMetres what "nearby" is
 * @param pointMetres how near a road must be to a closure drawn as a point
 */
public record SpeedTable(
    Map<Vehicle, Limits> limits,
    Map<RoadClass, Map<Vehicle, Double>> roads,
    double ferryKmh,
    LocalTime nightFrom,
    LocalTime nightTo,
    Map<Vehicle, Double> night,
    Map<Weather, Map<Vehicle, Double>> weather,
    double detour,
    int scrapEdges,
    double scrapMetres,
    double pointMetres) {

  public SpeedTable {
    limits = Map.copyOf(limits);
    roads = Map.copyOf(roads);
    night = Map.copyOf(night);
    weather = Map.copyOf(weather);
  }

  /**
   * What holds for a vehicle.
   *
   * @param width metres, 0 if no road is too narrow
   * @param height metres, 0 if no bridge is too low
   * @param tonnes weight, 0 if no bridge is too weak
   * @param wades metres of water it still passes
   * @param wadesAt km/h in water
   * @param floats whether water does not matter
   * @param snapMetres how far from a road a place may lie
   * @param uTurnSeconds turning round on the spot
   * @param straightKmh where no road can be reckoned with
   */
  public record Limits(
      double width,
      double height,
      double tonnes,
      double wades,
      double wadesAt,
      boolean floats,
      double snapMetres,
      double uTurnSeconds,
      double straightKmh) {}

  /** What holds for a vehicle. */
  public Limits of(Vehicle vehicle) {
    Limits found = limits.get(vehicle);
    if (found == null) {
      throw new IllegalStateException("The reader lets no vehicle be missing: " + vehicle);
    }
    return found;
  }

  /** Whether it is night at an hour of the day. */
  public boolean nightAt(LocalTime hour) {
    boolean afterDusk = !hour.isBefore(nightFrom);
    boolean beforeDawn = hour.isBefore(nightTo);
    return nightFrom.isAfter(nightTo) ? afterDusk || beforeDawn : afterDusk && beforeDawn;
  }

  /** When day becomes night, or night day, for the first time after a moment. */
  public LocalDateTime nextTurn(LocalDateTime now) {
    LocalDateTime dusk = next(nightFrom, now);
    LocalDateTime dawn = next(nightTo, now);
    return dusk.isBefore(dawn) ? dusk : dawn;
  }

  private static LocalDateTime next(LocalTime hour, LocalDateTime now) {
    LocalDateTime today = now.toLocalDate().atTime(hour);
    return today.isAfter(now) ? today : today.plusDays(1);
  }

  /** The conditions at an hour of the day. */
  public Conditions at(LocalTime hour, Weather now) {
    return new Conditions(nightAt(hour), now);
  }

  /** km/h of a class of roads in fair conditions; 0 if not passable. */
  double kmh(RoadClass road, Vehicle vehicle) {
    return roads.getOrDefault(road, Map.of()).getOrDefault(vehicle, 0.0);
  }

  /** What the conditions leave of the speed; 0 if nothing. */
  double factor(Vehicle vehicle, Conditions conditions) {
    double byWeather =
        weather.getOrDefault(conditions.weather(), Map.of()).getOrDefault(vehicle, 1.0);
    return conditions.night() ? byWeather * night.getOrDefault(vehicle, 1.0) : byWeather;
  }

  /** Minutes where no road can be reckoned with; always to be marked as such. */
  public double straightMinutes(double metres, Vehicle vehicle) {
    return metres * detour / 1000 / of(vehicle).straightKmh() * 60;
  }
}
