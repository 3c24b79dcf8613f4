package org.watchfloor.shelter;

import java.time.Instant;

/**
 * How many the register of arrivals had inside at the last hour of the night and of the day: far
 * more sleep in a shelter than stay there over the day, and nobody need count them.
 *
 * @param nightAt the last two in the morning
 * @param night how many were inside then
 * @param dayAt the last two in the afternoon
 * @param day how many were inside then
 */
public record RegisterHours(Instant nightAt, long night, Instant dayAt, long day) {}
