/**
 * Reads tracks of typhoons from files: the CMA best track, ATCF decks, the JSON of the Zhejiang
 * type. A plain table comes in as a register, {@code import --as typhoons}.
 *
 * <p>Invariants: every moment has its zone, given by the format; knots, nautical miles and tenths
 * of a degree become metres a second, kilometres and degrees here and nowhere else; a file with a
 * line that cannot be read is refused as a whole with place, reason and remedy, for a track with a
 * gap looks like a storm that stood still.
 *
 * <p>Enter at {@link org.watchfloor.warning.typhoon.track.TrackReader}.
 */
@NullMarked
package org.watchfloor.warning.typhoon.track;

import org.jspecify.annotations.NullMarked;
