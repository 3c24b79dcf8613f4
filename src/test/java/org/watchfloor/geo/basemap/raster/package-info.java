/** Tests of ground maps made of pictures. */
@NullMarked
package org.watchfloor.geo.basemap.raster;

import org.jspecify.annotations.NullMarked;
