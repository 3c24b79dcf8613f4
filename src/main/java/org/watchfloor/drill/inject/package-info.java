/**
 * Injects while a drill is played: which were let go, when, and when somebody at the desk took them
 * up.
 *
 * <p>Invariants: an inject is let go or passed over once; what is let go says what the desk hears
 * and nothing of what is expected of it; what acts on the record (a warning, a reading, a track)
 * comes through the door it always comes through. Only the director's seat has the scenario. See
 * {@code docs/decisions/0046}.
 *
 * <p>Enter at {@link org.watchfloor.drill.inject.Director} and {@link
 * org.watchfloor.drill.inject.InjectService}.
 */
@NullMarked
package org.watchfloor.drill.inject;

import org.jspecify.annotations.NullMarked;
