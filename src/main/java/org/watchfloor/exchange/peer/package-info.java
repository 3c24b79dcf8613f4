/**
 * The other stations this one exchanges with: how they prove who they are, and how one comes to
 * trust them.
 *
 * <p>Invariants: a station is trusted only after an officer has compared the fingerprint of its
 * card, on paper or by voice; what another station says of a third makes nobody trusted here; a
 * station that was struck off stays so until it is introduced anew; the secret halves of the
 * station's own keys lie in one file only its owner may read, and in no backup.
 *
 * <p>Enter at {@link org.watchfloor.exchange.peer.PeerService}.
 */
@NullMarked
package org.watchfloor.exchange.peer;

import org.jspecify.annotations.NullMarked;
