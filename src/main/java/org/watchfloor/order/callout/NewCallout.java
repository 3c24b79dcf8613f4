package org.watchfloor.order.callout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.callout.roll.Roll;

/**
 * A call-out about to begin.
 *
 * @param title what it is about
 * @param words what is said to everybody
 * @param roll who is called
 * @param post the post in whose name
 * @param at when it began; null for now
 */
public record NewCallout(
    String title, String words, CalloutBasis basis, Roll roll, String post, @Nullable Instant at) {}
