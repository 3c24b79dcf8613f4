/**
 * Pictures painted off the JavaFX thread, tile by tile, and shown on whole pixels: of the ground,
 * and of imported layers.
 *
 * <p>Invariants: what is not painted yet is shown coarser or in the look of before, never blank
 * once something of it was painted; what was left is not painted; the tiles kept are bounded by
 * bytes; where pictures let through what lies below, no place is covered twice.
 *
 * <p>Enter at {@link org.watchfloor.ui.map.tile.TileView}.
 */
@NullMarked
package org.watchfloor.ui.map.tile;

import org.jspecify.annotations.NullMarked;
