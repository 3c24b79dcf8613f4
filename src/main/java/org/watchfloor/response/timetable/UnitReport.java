package org.watchfloor.response.timetable;

import java.time.Instant;
import org.watchfloor.incident.rule.Channel;

/**
 * That a unit reported for an hour.
 *
 * @param entry the name of its entry
 * @param unit its number
 * @param slot the hour it was owed at
 * @param at when it came
 * @param writtenAt when that was written down
 */
public record UnitReport(
    String entry,
    String unit,
    Instant slot,
    Instant at,
    Instant writtenAt,
    String by,
    Channel channel,
    String text,
    String officer) {}
