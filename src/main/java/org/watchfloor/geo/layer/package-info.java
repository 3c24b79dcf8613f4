/**
 * Reads files other offices hand over as map layers: GeoJSON, KML and KMZ, GPX, shapefiles. What
 * comes out is in WGS 84, flat, valid, and within limits.
 *
 * <p>Invariants: what a file is, its bytes say; nothing outside it is fetched and nothing is
 * unpacked to the disk; a feature is in as a whole or counted with the reason it is not; whatever
 * the bytes, reading ends with features or with one refusal that names the remedy.
 *
 * <p>Enter at {@link org.watchfloor.geo.layer.LayerReader}.
 */
@NullMarked
package org.watchfloor.geo.layer;

import org.jspecify.annotations.NullMarked;
