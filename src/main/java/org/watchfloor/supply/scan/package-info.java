/**
 * Goods in and out by scanner 扫码出入库. A keyboard-wedge scanner types what it reads and Enter: a code
 * of goods or the label of a batch, alone or as {@code code*quantity}; {@code *quantity} says how
 * much of what was scanned last. Nothing is written down until the whole list is booked, in one
 * append or not at all.
 *
 * <p>Invariants: what cannot be read changes nothing of the list; a label that stands for several
 * goods is never guessed at.
 *
 * <p>Enter at {@link org.watchfloor.supply.scan.ScanReader} for what was scanned, at {@link
 * org.watchfloor.supply.SupplyService#moveAll} for booking.
 */
@NullMarked
package org.watchfloor.supply.scan;

import org.jspecify.annotations.NullMarked;
