package org.watchfloor.order.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits for its turn on a channel.
 *
 * @param waiting how many messages of this machine
 * @param until about when the last of them goes out; null if nothing but the peer holds them up
 */
public record Queue(long waiting, @Nullable Instant until) {}
