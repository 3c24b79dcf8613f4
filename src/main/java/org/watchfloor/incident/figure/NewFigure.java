package org.watchfloor.incident.figure;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.rule.Channel;

/**
 * A number about to be written down.
 *
 * @param indicator the key of the figure
 * @param said who said it
 * @param replaces whether it stands in the place of the current one
 * @param reason why, for a lower one
 * @param note more in words; may be empty
 * @param at when it was said; null for now
 */
public record NewFigure(
    String indicator,
    BigDecimal value,
    String said,
    Channel channel,
    boolean replaces,
    String reason,
    String note,
    @Nullable Instant at) {}
