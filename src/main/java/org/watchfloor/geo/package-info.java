/**
 * Where things are: points, distances, the coordinate systems that reach a headquarters, and the
 * nearest of many.
 *
 * <p>Invariants: every point the program holds is WGS 84 longitude and latitude in decimal degrees
 * (CGCS2000 is the same within decimetres); shifted coordinates of commercial maps are converted
 * once, on the way in, and never stored. Distances are metres along the great circle. Nothing here
 * knows a feature, a database or a screen: pictures are painted with Java2D, off the JavaFX thread.
 *
 * <p>Surveying law of the PRC, articles 10 and 11: data to the national coordinate system.
 *
 * <p>Enter at {@link org.watchfloor.geo.GeoPoint}; the ground map is in {@code geo.basemap}, the
 * search by name in {@code geo.place}.
 */
@NullMarked
package org.watchfloor.geo;

import org.jspecify.annotations.NullMarked;
