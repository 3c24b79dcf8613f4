/**
 * Packages 数据包 between stations: one file with the entries another station lacks, signed by the one
 * that made it and sealed for those it is meant for. It travels on a stick, by hand, or over
 * whatever carries a file (三断: no network is needed).
 *
 * <p>Invariants: nothing of a package is taken in before all of it was checked; it comes in as one
 * append or not at all; the same package twice changes nothing; what was taken in can be set aside
 * as a whole until something builds on it; entries of a third station count only under that
 * station's own signature, or, where it was never introduced here, on the word of the one that
 * passed them on, and the preview says so.
 *
 * <p>Enter at {@link org.watchfloor.exchange.parcel.ParcelService}; the file is described in {@link
 * org.watchfloor.exchange.parcel.Manifest}.
 */
@NullMarked
package org.watchfloor.exchange.parcel;

import org.jspecify.annotations.NullMarked;
