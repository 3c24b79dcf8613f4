/**
 * What there is to give: the catalogue of emergency supplies 应急物资 by GB/T 38565 code, the depots of
 * all tiers, the stock of each as a ledger of moves, and the transfer orders 调拨单 that carry goods
 * out.
 *
 * <p>Invariants: stock is the sum of its moves, is never typed and never taken below zero by a
 * command; a merge that makes it negative leaves it so, flagged, until somebody settles it.
 * Physical, agreement and capacity reserves are counted apart, because agreed goods are not goods
 * in hand. The step of a transfer and the moves it causes stand in one append. Rules: 突发事件应对法 §45
 * (unified transfer), 自然灾害救助条例 §24–26 (goods are used for what they were given for).
 *
 * <p>Enter at {@link org.watchfloor.supply.SupplyService} for depots and stock, at {@link
 * org.watchfloor.supply.TransferService} for transfers.
 */
@NullMarked
package org.watchfloor.supply;

import org.jspecify.annotations.NullMarked;
