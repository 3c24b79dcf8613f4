/** Tests of reading layer files: good ones of every format, and whatever else there is. */
@NullMarked
package org.watchfloor.geo.layer;

import org.jspecify.annotations.NullMarked;
