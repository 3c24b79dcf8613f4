/**
 * The arrival desk on the screen: one line for scanner, card reader and names, the family beside
 * it, the beds left, the last bookings.
 *
 * <p>Invariants: a scan and its Enter are never lost, also while the one before is being saved;
 * what cannot be booked as it is offers its remedy on one key; names are masked until one person is
 * looked up with a reason.
 *
 * <p>Enter at {@link org.watchfloor.shelter.arrival.view.ArrivalViewModule}.
 */
@NullMarked
package org.watchfloor.shelter.arrival.view;

import org.jspecify.annotations.NullMarked;
