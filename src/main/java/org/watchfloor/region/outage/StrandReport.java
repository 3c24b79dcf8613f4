package org.watchfloor.region.outage;

import java.time.Instant;

/**
 * What stands on one strand.
 *
 * @param state how it is
 * @param since since when it is so: the first report that said so and was not gone back on
 * @param at when it was said last
 * @param channel how that is known
 * @param by the post or office that said so; may be empty
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record StrandReport(
    StrandState state,
    Instant since,
    Instant at,
    Channel channel,
    String by,
    String recordedBy,
    String entry) {}
