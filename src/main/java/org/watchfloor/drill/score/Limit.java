package org.watchfloor.drill.score;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * By when an act is expected.
 *
 * @param until the moment, by the clock of the drill; null if nothing says one
 * @param basis what says so, or why nothing does
 */
record Limit(@Nullable Instant until, Message basis) {}
