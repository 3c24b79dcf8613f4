/**
 * The names on the ground map: which of them fit at a zoom, and where they stand.
 *
 * <p>Invariants: names are chosen once for a whole zoom level, the more important first, and never
 * overlap; a tile only shows its part of that choice, so no tile border cuts a name differently
 * from its neighbour. A zoom's choice is made on the first tile that asks and kept.
 *
 * <p>Enter at {@link org.watchfloor.geo.basemap.label.Labels}, everything that has a name, and
 * {@link org.watchfloor.geo.basemap.label.LabelPlan}, what of it is shown at one zoom.
 */
@NullMarked
package org.watchfloor.geo.basemap.label;

import org.jspecify.annotations.NullMarked;
