package org.watchfloor.supply.preposition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the storm is expected: by its forecast, or as an officer said.
 *
 * @param storm the number of the storm whose forecast is followed; null for a moment that was said
 * @param at the moment that was said, or the forecast's when the plan was made; used while there is
 *     no other
 * @param source where a moment that was said came from; empty for a forecast
 */
public record Landfall(@Nullable String storm, Instant at, String source) {}
