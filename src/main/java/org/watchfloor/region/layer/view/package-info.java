/**
 * Imported layers as officers see them: on the map, in the panel beside it, on the card of a
 * feature, in the form that says how they are drawn.
 *
 * <p>Invariants: whether a layer is switched on is the seat's; how it is drawn is the station's and
 * stands in the record. A layer that cannot be shown stands in the panel with the reason.
 *
 * <p>Enter at {@link org.watchfloor.region.layer.view.LayerViewModule}.
 */
@NullMarked
package org.watchfloor.region.layer.view;

import org.jspecify.annotations.NullMarked;
