/**
 * Vessels on the screen: who is still at sea on top, the counts of each harbour beside them, the
 * layer of the map, Ctrl+K.
 *
 * <p>Invariants: on a row one key is one report; a vessel nobody reported is written as unknown;
 * the map draws a vessel only where somebody said it is, and the wall reads its name and how many
 * people are aboard, nothing else.
 *
 * <p>Enter at {@link org.watchfloor.evacuation.vessel.view.VesselViewModule}.
 */
@NullMarked
package org.watchfloor.evacuation.vessel.view;

import org.jspecify.annotations.NullMarked;
