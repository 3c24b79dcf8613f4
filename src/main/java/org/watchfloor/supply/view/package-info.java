/**
 * Supplies on the screen: the page 物资 with the stock of all depots above and the transfer orders
 * below, the map layer of depots, Ctrl+K.
 *
 * <p>Invariants: a number of stock is never a field; Enter on it shows the moves it is the sum of.
 * Physical goods are told apart from agreed ones; how long goods have been under way stands beside
 * each order.
 *
 * <p>Enter at {@link org.watchfloor.supply.view.SupplyViewModule}.
 */
@NullMarked
package org.watchfloor.supply.view;

import org.jspecify.annotations.NullMarked;
