package org.watchfloor.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known of an order at one unit.
 *
 * @param kind what
 * @param revision which text of the order it is about
 * @param at when it happened
 * @param recordedAt when it was written down
 * @param channel how it went
 * @param person who answered, signed, reported or judged it
 * @param onBehalf whether the unit did not write it itself, so that somebody here did for it 代签收
 * @param readBack whether it was said back; null where nobody asked
 * @param note the result, the reason or more in words; may be empty
 * @param officer who wrote it down
 * @param entry the name of the entry
 */
public record Step(
    StepKind kind,
    int revision,
    Instant at,
    Instant recordedAt,
    OrderChannel channel,
    String person,
    boolean onBehalf,
    @Nullable ReadBack readBack,
    String note,
    String officer,
    String entry) {}
