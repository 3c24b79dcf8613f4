package org.watchfloor.region.outage;

import java.time.Instant;

/**
 * What stands on one strand.
 *
 * @param state how it is
 * @param since when it was so: when the report happened
 * @param channel how that is known
 * @param by the post or office that said so; may be empty
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record StrandReport(
    StrandState state,
    Instant since,
    Channel channel,
    String by,
    String recordedBy,
    String entry) {}
