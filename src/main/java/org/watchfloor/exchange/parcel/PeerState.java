package org.watchfloor.exchange.parcel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.exchange.peer.Peer;

/**
 * How far another station and this one are apart.
 *
 * @param peer the station
 * @param heardAt when something of it was taken in last; null if nothing ever was
 * @param itLacks how many entries here it is not known to have
 */
public record PeerState(Peer peer, @Nullable Instant heardAt, long itLacks) {}
