/**
 * What officers draw on the map 标绘: places, lines, areas, arrows, words, circles, cut roads,
 * cordons and floods, each with when it is so, when it was drawn, by whom, and until when it holds.
 *
 * <p>Invariants: nothing is deleted, taking away and putting back are entries with a reason; what
 * has expired or was taken away is not current; a flood has a depth; an area does not cross itself.
 * Parts changed apart by two seats both count, the same part is a contradiction somebody settles.
 * Symbols are our own and claim no conformity with GB/T 35649. A closure lies along its road, and
 * what keeps people out is in the way of every route at once.
 *
 * <p>Enter at {@link org.watchfloor.plot.PlotService}; {@link org.watchfloor.plot.PlotItem} is what
 * it answers with.
 */
@NullMarked
package org.watchfloor.plot;

import org.jspecify.annotations.NullMarked;
