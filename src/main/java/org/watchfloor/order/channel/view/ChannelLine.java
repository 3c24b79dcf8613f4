package org.watchfloor.order.channel.view;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * How one channel stands.
 *
 * @param title what it is called
 * @param trouble why it rests; empty if it does not
 * @param since since when it rests
 */
record ChannelLine(Message title, Optional<Message> trouble, @Nullable Instant since) {}
