package org.watchfloor.evacuation.vessel;

import java.time.Instant;
import org.watchfloor.geo.GeoPoint;

/**
 * Where a vessel was.
 *
 * @param place where
 * @param at when
 * @param by the post that said so; may be empty
 */
public record Sighting(GeoPoint place, Instant at, String by) {}
