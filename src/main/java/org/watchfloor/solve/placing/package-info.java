/**
 * Which group goes to which place: groups that cannot be split, places of limited room, a cost for
 * every pair that is allowed, sets of groups that should stay together. As little weight as
 * possible stays without a place, and then the cost is as small as possible; both come with a
 * proven bound.
 *
 * <p>Invariants: all numbers that decide are whole and exact, doubles only steer the search; an
 * answer keeps every capacity; a bound is reckoned from prices in whole numbers, never believed of
 * the search that found them; the same problem, seed and effort give the same answer. It knows no
 * shelters and no households.
 *
 * <p>Enter at {@link org.watchfloor.solve.placing.PlacingProblem} and {@link
 * org.watchfloor.solve.placing.PlacingSolver}.
 */
@NullMarked
package org.watchfloor.solve.placing;

import org.jspecify.annotations.NullMarked;
