/**
 * Exact and bounded optimisation on plain numbers: flows of least cost, and unsplittable groups
 * among places of limited room. It knows nothing of depots, shelters or teams; features translate
 * their questions into it and its answers back, with the bound that proves how good they are.
 */
@NullMarked
package org.watchfloor.solve;

import org.jspecify.annotations.NullMarked;
