/**
 * What leaves the station by itself: mail, text messages, lines in chat groups. The call-out and
 * whoever else has something to say queues it at the {@link org.watchfloor.order.channel.Outbox};
 * {@link org.watchfloor.order.channel.Sending} hands it to a peer while a console runs.
 *
 * <p>Invariants: what is to go out is in the journal before anything is sent, so a killed process
 * goes on; nothing goes out twice by itself: an attempt is written down before the peer is spoken
 * to, and one whose end is not known is shown as "perhaps sent" until an officer decides; only the
 * machine that queued a message sends it, so a merge or a restored backup sends nothing; what is
 * too old does not go out by itself; a peer that is dead, slow or talks nonsense holds up its own
 * channel and nobody else; secrets stand in no entry, log or message. Not setting up a channel is
 * no fault.
 *
 * <p>Settings: {@link org.watchfloor.order.channel.setting.ChannelBook}. Which peers: {@code mail},
 * {@code sms}, {@code robot}; calls go through an exchange: {@code call}.
 */
@NullMarked
package org.watchfloor.order.channel;

import org.jspecify.annotations.NullMarked;
