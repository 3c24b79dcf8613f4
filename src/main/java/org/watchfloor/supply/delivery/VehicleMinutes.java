package org.watchfloor.supply.delivery;

import org.watchfloor.geo.road.Vehicle;

/**
 * How long a vehicle takes, by day on open roads.
 *
 * @param minutes to a tenth
 */
public record VehicleMinutes(Vehicle vehicle, double minutes) {}
