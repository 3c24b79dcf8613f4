package org.watchfloor.evacuation;

import java.time.Instant;

/**
 * An order about a move.
 *
 * @param at when it was given
 * @param post the post that signed it
 * @param document its document number; may be empty
 * @param reason why
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record Order(
    Instant at, String post, String document, String reason, String recordedBy, String entry) {}
