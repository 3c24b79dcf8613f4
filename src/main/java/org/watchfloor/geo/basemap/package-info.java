/**
 * The ground map under the symbols, painted from one local OpenStreetMap file with the cable out.
 *
 * <p>Invariants: nothing is fetched from a network; a file is read whole, in the background, before
 * the first tile is painted from it; a file that cannot be read is refused with one sentence and
 * leaves a grey ground ({@link org.watchfloor.geo.basemap.BlankTiles}), never an exception in the
 * map. The style is quiet on purpose: level and incident colours belong to the symbols above it.
 *
 * <p>Surveying law of the PRC, articles 15 and 22: the source of the map is always shown ({@link
 * org.watchfloor.geo.basemap.TileSource#attribution()}).
 *
 * <p>Enter at {@link org.watchfloor.geo.basemap.TileSource}, what the map view asks for tiles.
 */
@NullMarked
package org.watchfloor.geo.basemap;

import org.jspecify.annotations.NullMarked;
