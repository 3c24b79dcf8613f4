/**
 * Drills 演练 on the desk that is used every day: a record of its own, a clock of its own that can
 * stand, run up to sixty times as fast, and leap.
 *
 * <p>Invariants: the record of a drill and the real one never mix ({@link
 * org.watchfloor.store.Realm}: the id of a drill's station bears a mark that stands in every entry
 * and every number); nothing of a drill leaves the station ({@link org.watchfloor.store.WayOut});
 * every change of the clock is an entry, so that a replay knows how time went; the clock never goes
 * back. After a program that was killed it stands where the record ends, until somebody lets it
 * run. Serves the drills plans ask for (QP37, PT15, QD23–QD25, ZS44). See {@code
 * docs/decisions/0046}.
 *
 * <p>Enter at {@link org.watchfloor.drill.DrillService}. Only in a station that is a drill.
 */
@NullMarked
package org.watchfloor.drill;

import org.jspecify.annotations.NullMarked;
