package org.watchfloor.duty.sheet;

import java.time.Instant;

/**
 * A line that was typed up.
 *
 * @param note the id of the note it became
 * @param at when it happened, as the paper says
 * @param recordedAt when it was typed
 * @param officer who typed it
 * @param entry the name of the entry
 */
public record TypedLine(
    String note, Instant at, Instant recordedAt, String officer, String entry) {}
