package org.watchfloor.region.outage;

import java.time.Instant;

/**
 * A moment at which a place was reached, or could not be.
 *
 * @param at when
 * @param channel over what
 * @param by who answered there; may be empty
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record Spoken(Instant at, Channel channel, String by, String recordedBy, String entry) {}
