/**
 * Delivery routes 紧急配送路径: for each depot and each place it may have to supply, a first way to go
 * and up to two others, with directions and minutes, laid down in quiet times and judged against
 * what is closed now.
 *
 * <p>Invariants: a route is a fact with a date and an officer, so that stations agree on it after a
 * merge; it is reckoned by day on open roads, for what drives a heavy truck of the size that is
 * written down with it; it is kept as its course, not as edges of one graph, so that it can be
 * followed on any later map; how it stands now is never kept. Legal basis: 突发事件应对法 §72 (紧急配送).
 *
 * <p>Enter at {@link org.watchfloor.supply.delivery.DeliveryService}.
 */
@NullMarked
package org.watchfloor.supply.delivery;

import org.jspecify.annotations.NullMarked;
