package org.watchfloor.app.wall.shown;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.incident.Severity;

/**
 * What the wall shows of one open incident. Who called, what they told and the address they gave
 * have no place in it.
 *
 * @param id its number
 * @param kind what happened
 * @param severity how grave it is
 * @param area where, as an area or a place of the map; none if only an address is known
 * @param since since when it is known
 * @param verified whether it is confirmed
 * @param at where on the map; null if not known
 * @param dimmed whether kind and area are kept back
 */
public record WallIncident(
    String id,
    PublicName kind,
    Severity severity,
    PublicName area,
    Instant since,
    boolean verified,
    @Nullable GeoPoint at,
    boolean dimmed) {}
