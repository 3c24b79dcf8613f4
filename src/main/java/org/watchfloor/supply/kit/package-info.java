/**
 * Kits 套装 of the station's catalogue: what so many people need, goods by goods (“1000人份”). A demand
 * and a transfer may name a kit and how many people it is for; it is taken apart into its goods
 * before anything is written down, so that stock, orders and allocation know goods only.
 *
 * <p>Invariants: a kit has at least one line, no goods twice, and only goods of the catalogue; for
 * other numbers of people every line is scaled and rounded up.
 *
 * <p>Enter at {@link org.watchfloor.supply.kit.KitService}.
 */
@NullMarked
package org.watchfloor.supply.kit;

import org.jspecify.annotations.NullMarked;
