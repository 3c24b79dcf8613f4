/**
 * A desk that answers by itself: so that a scenario can be tried without anybody, and one officer
 * can practise alone beside it.
 *
 * <p>Invariants: it does through the doors what officers do, and nothing officers cannot; what it
 * does and when is chance from the seed alone, so that the same scenario and seed give the same
 * record. It is a middling desk: mostly in time, now and then late, now and then it forgets. Teams,
 * townships and posts answer beside any desk, in names that say that they are simulated; what they
 * do next is reckoned from the record, and nothing of it is kept.
 *
 * <p>Enter at {@link org.watchfloor.drill.practice.SimulatedDesk} and {@link
 * org.watchfloor.drill.practice.SimulatedParties}.
 */
@NullMarked
package org.watchfloor.drill.practice;

import org.jspecify.annotations.NullMarked;
