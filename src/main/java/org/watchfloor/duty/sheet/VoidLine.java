package org.watchfloor.duty.sheet;

import java.time.Instant;

/**
 * A line that counts as blank.
 *
 * @param reason why
 * @param at when it was declared so
 * @param officer by whom
 * @param entry the name of the entry
 */
public record VoidLine(String reason, Instant at, String officer, String entry) {}
