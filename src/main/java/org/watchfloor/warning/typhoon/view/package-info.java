/**
 * Typhoons on the page 监测 and on the map: tracks, circles, the lines at sea, and when the winds
 * come to the towns and to any place asked for.
 *
 * <p>Invariants: whatever is reckoned along a forecast stands under whose it is and when it was
 * issued; past is drawn solid, forecast dashed; the class is said by sign and word.
 *
 * <p>Enter at {@link org.watchfloor.warning.typhoon.view.TyphoonViewModule}.
 */
@NullMarked
package org.watchfloor.warning.typhoon.view;

import org.jspecify.annotations.NullMarked;
