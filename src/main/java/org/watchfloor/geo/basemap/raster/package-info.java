/**
 * Ground maps that come as pictures: MBTiles files as survey bureaus export them.
 *
 * <p>Invariants: the file is opened for reading only and never written beside, so that its folder
 * may be read-only; a picture that is missing or cannot be read is filled by enlarging the tile
 * above it; tiles of a GCJ-02 grid are moved right under the symbols, which are WGS 84; the source
 * and the approval number of the map are always told.
 *
 * <p>Enter at {@link org.watchfloor.geo.basemap.raster.RasterTiles}.
 */
@NullMarked
package org.watchfloor.geo.basemap.raster;

import org.jspecify.annotations.NullMarked;
