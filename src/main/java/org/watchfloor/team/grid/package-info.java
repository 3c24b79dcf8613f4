/**
 * The rescue grid 网格化清单: which team, depot and shelter each risk point is paired with.
 *
 * <p>Invariants: a pairing names only what stands in the registers when it is written; a risk point
 * that lacks one of the three is listed first and marked; what is proposed counts only once an
 * officer has taken it over.
 *
 * <p>Enter at {@link org.watchfloor.team.grid.GridService}.
 */
@NullMarked
package org.watchfloor.team.grid;

import org.jspecify.annotations.NullMarked;
