package org.watchfloor.document.letter;

import java.time.OffsetDateTime;

/**
 * Who made a document, and what was known then.
 *
 * @param officer who printed it
 * @param at when
 * @param entry the name of the last entry it could know; empty if there was none
 */
public record Made(String officer, OffsetDateTime at, String entry) {}
