package org.watchfloor.region.outage;

import java.time.Instant;

/**
 * Somebody sent to a place nobody hears from.
 *
 * @param at when they left
 * @param who which team or post
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record Messenger(Instant at, String who, String recordedBy, String entry) {}
