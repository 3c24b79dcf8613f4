package org.watchfloor.response.superior;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A word of the headquarters above, to be written down.
 *
 * @param issuer which headquarters; must be named
 * @param level the level it set; null if it ended its response
 * @param at from when it counts; null for now
 * @param basisDoc the number of its document, blank if it is not known yet
 * @param toldBy who told it, and how; must be named
 */
public record NewWord(
    String issuer,
    Hazard hazard,
    @Nullable ResponseLevel level,
    @Nullable Instant at,
    String basisDoc,
    String toldBy) {}
