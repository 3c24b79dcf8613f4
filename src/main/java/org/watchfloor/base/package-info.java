/**
 * What everything else stands on, and which stands on nothing but the JDK: the clock, ids, texts in
 * two languages, and the one way a refusal is told to a person.
 *
 * <p>Invariants: "now", new ids and randomness come from here and nowhere else, because a drill
 * that runs fast, a replay and a merge are possible only when none of them is taken from the
 * machine directly. Nothing here knows a feature, a database or a screen.
 *
 * <p>Enter at {@link org.watchfloor.base.WatchClock}, {@link org.watchfloor.base.Message} and
 * {@link org.watchfloor.base.Texts}.
 */
@NullMarked
package org.watchfloor.base;

import org.jspecify.annotations.NullMarked;
