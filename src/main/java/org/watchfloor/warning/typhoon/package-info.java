/**
 * Typhoons 台风: tracks of several agencies side by side, their wind circles by quadrant, and when
 * these reach a place.
 *
 * <p>Invariants: what one agency says is never mixed with what another says, for their winds are
 * means over different times; circles of 7, 10, 12 级 are never put in the place of those of 30, 50,
 * 64 kt. A radius that is not given is not known: it is never taken for nought or for that of
 * another quadrant. A forecast gives way to a later one of the same agency; what was known when is
 * in the journal. What is reckoned along a forecast always says of whom and when it was issued.
 *
 * <p>Enter at {@link org.watchfloor.warning.typhoon.TyphoonService}.
 */
@NullMarked
package org.watchfloor.warning.typhoon;

import org.jspecify.annotations.NullMarked;
