/**
 * Evaluators' notes: what the record cannot tell, and what an evaluator thinks of what it does
 * tell, criterion by criterion.
 *
 * <p>Invariants: a note is about a criterion the scenario asks for; it may be said anew, the last
 * word counts and every word stays; it is on no timeline. A note never changes what was measured:
 * it decides only what the record cannot.
 *
 * <p>Enter at {@link org.watchfloor.drill.score.judgement.JudgementService}.
 */
@NullMarked
package org.watchfloor.drill.score.judgement;

import org.jspecify.annotations.NullMarked;
