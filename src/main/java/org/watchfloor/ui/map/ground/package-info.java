/**
 * The ground under the symbols: tiles painted off the JavaFX thread from a local file and shown as
 * pictures on whole pixels.
 *
 * <p>Invariants: no request leaves the machine, for a tile comes from a {@link
 * org.watchfloor.geo.basemap.TileSource} and from nowhere else; what is not painted yet is shown
 * coarser or in the look of before, never blank; what was left is not painted; the tiles kept are
 * bounded by bytes; where there is no map the ground is grey and the reason is one line of text.
 *
 * <p>Enter at {@link org.watchfloor.ui.map.ground.GroundMap}, which the console gives its tile
 * source, and {@link org.watchfloor.ui.map.ground.GroundChoice}, what the officer wants.
 */
@NullMarked
package org.watchfloor.ui.map.ground;

import org.jspecify.annotations.NullMarked;
