/**
 * Drawing plots, their form, their layer and their card on the map.
 *
 * <p>Invariants: nothing is written before the form is sent; a flooded road takes three clicks, or
 * keys only; what expired is off the map though its card still opens; views read and write through
 * {@link org.watchfloor.plot.PlotService} only.
 *
 * <p>Enter at {@link org.watchfloor.plot.view.PlotViewModule}.
 */
@NullMarked
package org.watchfloor.plot.view;

import org.jspecify.annotations.NullMarked;
