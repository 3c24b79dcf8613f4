/** Tests of the ground maps a station has. */
@NullMarked
package org.watchfloor.region.ground;

import org.jspecify.annotations.NullMarked;
