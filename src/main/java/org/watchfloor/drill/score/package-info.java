/**
 * What the desk did about what came to it, measured from the record: whether each expected act was
 * done, by whom and how long after, against the scenario's limit.
 *
 * <p>Invariants: nothing is counted that does not stand in the record; one act answers one
 * expectation, the one that is due first; the same record and scenario give the same score. What
 * the record cannot tell an evaluator judges. Only the director's seat has the scenario.
 *
 * <p>Enter at {@link org.watchfloor.drill.score.Scorer}.
 */
@NullMarked
package org.watchfloor.drill.score;

import org.jspecify.annotations.NullMarked;
