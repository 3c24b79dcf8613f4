package org.watchfloor.evacuation;

import java.time.Instant;

/**
 * A move about to be called.
 *
 * @param scope who must move
 * @param reason why
 * @param post the post that signs the order
 * @param document its document number; may be empty
 * @param means where to and by what
 * @param deadline by when everybody must be out
 * @param incident the number of the incident it is for; empty for none
 */
public record CallOrder(
    Scope scope,
    String reason,
    String post,
    String document,
    String means,
    Instant deadline,
    String incident) {}
