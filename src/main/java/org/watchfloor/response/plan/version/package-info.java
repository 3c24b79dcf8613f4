/**
 * Which version of each plan was in force when. A version comes into force by an entry of the
 * record, together with its whole text: so a case of last year opens with last year's plan, and
 * another station has it too. What stands in the folder {@code plans} is noticed and entered within
 * a minute; a plan edited while its response is in force changes nothing of that response.
 *
 * <p>Invariants: no version is ever forgotten; of one plan of one station at most one is in force
 * at a moment. What was in force is asked with a moment, never guessed from the file of today.
 *
 * <p>Enter at {@link org.watchfloor.response.plan.version.PlanVersions}.
 */
@NullMarked
package org.watchfloor.response.plan.version;

import org.jspecify.annotations.NullMarked;
