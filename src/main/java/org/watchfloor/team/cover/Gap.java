package org.watchfloor.team.cover;

import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * A village or a risk point nobody reaches in time.
 *
 * @param risk whether it is a risk point
 * @param number its code or number
 * @param name what it is called
 * @param at where it is
 * @param pointSource where that came from
 * @param people who live there, or whom it threatens
 * @param lost whether the closures alone are why
 */
public record Gap(
    boolean risk,
    String number,
    String name,
    GeoPoint at,
    PointSource pointSource,
    long people,
    boolean lost) {}
