package org.watchfloor.app.situation;

import org.watchfloor.geo.basemap.HillShade;

/**
 * The hills of a station's ground, for all maps that show them.
 *
 * @param shade paints them
 * @param source where the heights come from
 * @param stamp tells whether other files took the place of those
 */
record Hills(HillShade shade, String source, String stamp) {}
