package org.watchfloor.response.timetable;

import java.time.Instant;

/**
 * That a unit need not report for an hour any more.
 *
 * @param entry the name of its entry
 * @param unit its number
 * @param slot the hour it was owed at
 * @param decidedBy who decided so
 */
public record Waiver(String entry, String unit, Instant slot, String reason, String decidedBy) {}
