/**
 * Goods on their way 在途调拨: where each transfer that has left its depot is going, along what way,
 * for how long already, and from when on it is late.
 *
 * <p>Invariants: nothing is kept here, all of it follows from the orders, the stored delivery
 * routes and the roads as they are now; a way nobody knows is a straight line that says it is one,
 * and no vehicle is shown where nobody reported it; how long is too long is data ({@code
 * supply/transit.yaml}). Legal basis: 突发事件应对法 §72 (goods moved at once).
 *
 * <p>Enter at {@link org.watchfloor.supply.transit.TransitService}.
 */
@NullMarked
package org.watchfloor.supply.transit;

import org.jspecify.annotations.NullMarked;
