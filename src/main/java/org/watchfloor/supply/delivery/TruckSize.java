package org.watchfloor.supply.delivery;

/**
 * The heavy truck a route was reckoned for.
 *
 * @param width metres
 * @param height metres
 * @param tonnes what it weighs loaded
 */
public record TruckSize(double width, double height, double tonnes) {}
