/**
 * Whose a thing is 认领: an officer says "this is mine" of an incident, and every seat sees whose it
 * is and since when, so that no two work on the same and nothing lies with somebody who left.
 *
 * <p>Invariants: a claim is the officer's, not the seat's, so it is there wherever the officer
 * signs in; every taking, giving and letting go is one entry and names the one it rests on; two
 * made apart are a contradiction, and the later stands until an officer decides; a claim of an
 * officer who is there is taken over only with a reason, a stale one with a key press; a thing that
 * is over is nobody's. When a claim is stale is a rule of the station ({@code claims.yaml}). What
 * can be claimed says its feature ({@link org.watchfloor.claim.Claimable}). Serves the rule that
 * every matter of a watch has one who is answerable for it; no text prescribes the figures. See
 * {@code docs/decisions/0044}.
 *
 * <p>Enter at {@link org.watchfloor.claim.ClaimService}.
 */
@NullMarked
package org.watchfloor.claim;

import org.jspecify.annotations.NullMarked;
