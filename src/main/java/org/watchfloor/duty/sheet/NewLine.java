package org.watchfloor.duty.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Subject;

/**
 * A line about to be typed up.
 *
 * @param sheet the number of the sheet, whole or its end
 * @param line the number of the line
 * @param at when it happened, as the paper says
 * @param text the words
 * @param concerns what it is about, usually an incident; null for the hall
 * @param stray whether the sheet counts although nobody here knows that it was given out
 */
public record NewLine(
    String sheet, int line, Instant at, String text, @Nullable Subject concerns, boolean stray) {}
