/**
 * Orders on the screen: the page 指令 with what is not signed on top, each unit's chain with its
 * times beside it; the forms; the orders of an incident on its page; the badge of the band.
 *
 * <p>Invariants: on a row one key begins an act and nothing is written before the officer says who
 * answered; signing for a unit takes a channel, a name and the word on reading back; thousands of
 * open orders are read and sorted in the background.
 *
 * <p>Enter at {@link org.watchfloor.order.view.OrderViewModule}.
 */
@NullMarked
package org.watchfloor.order.view;

import org.jspecify.annotations.NullMarked;
