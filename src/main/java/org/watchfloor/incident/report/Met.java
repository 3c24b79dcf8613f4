package org.watchfloor.incident.report;

import java.time.Instant;

/**
 * A deadline a sending answers, as it was at that moment: later rules do not change whether a
 * report was in time.
 *
 * @param clock its id
 * @param rule the key of its rule
 */
public record Met(String clock, String rule, Instant startedAt, Instant dueAt) {}
