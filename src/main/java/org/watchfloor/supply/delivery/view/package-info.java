/**
 * What the console shows of delivery routes: the form 配送路径 over the page 物资. Invariants: how a way
 * stands is read anew with every closure while the form is open; nothing is reckoned on the JavaFX
 * thread. Enter at {@link org.watchfloor.supply.delivery.view.DeliveriesController}.
 */
@NullMarked
package org.watchfloor.supply.delivery.view;

import org.jspecify.annotations.NullMarked;
