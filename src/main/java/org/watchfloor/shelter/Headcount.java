package org.watchfloor.shelter;

import java.time.Instant;

/**
 * How many people were counted inside.
 *
 * @param people 0 or more
 * @param part by day or by night
 * @param at when
 */
public record Headcount(long people, DayPart part, Instant at) {}
