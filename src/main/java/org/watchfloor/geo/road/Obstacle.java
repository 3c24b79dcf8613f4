package org.watchfloor.geo.road;

import java.time.Instant;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * Something that stops or slows what drives, from a moment on: a closure, a cordon, a flood.
 *
 * @param id what it is known by
 * @param name what people call it, as in 河口路塌方
 * @param shape where it is, longitude and latitude: a line along or across roads, an area, points
 * @param since when it began
 * @param depth metres of water if it is water: what wades deeper or floats still passes, and
 *     bridges stand above it; empty if nothing may pass
 */
public record Obstacle(
    String id, String name, Geometry shape, Instant since, Optional<Double> depth) {}
