/**
 * Reads OpenStreetMap extracts (.osm.pbf) into memory, for the ground map and, later, for routes.
 *
 * <p>Invariants: a file is read whole or refused with one sentence that says what is wrong with it;
 * a truncated or damaged file never yields half a map. Coordinates are WGS 84 to seven decimals, as
 * in the format. What a way means (a road, a coast) is decided by the reader's user, not here.
 *
 * <p>Enter at {@link org.watchfloor.geo.osm.OsmFile#read}; the result is {@link
 * org.watchfloor.geo.osm.OsmData}.
 */
@NullMarked
package org.watchfloor.geo.osm;

import org.jspecify.annotations.NullMarked;
