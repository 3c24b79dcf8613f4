/**
 * The rescue circle 救援圈: what the ready teams reach together within so many minutes, which villages
 * and risk points they do not, and what the closures took away.
 *
 * <p>Invariants: times are the roads' own, mustering included; who is counted as ready is decided
 * here and nowhere else; people are counted once, in the lowest areas of the register; nothing is
 * kept.
 *
 * <p>Enter at {@link org.watchfloor.team.cover.RescueCircle}.
 */
@NullMarked
package org.watchfloor.team.cover;

import org.jspecify.annotations.NullMarked;
