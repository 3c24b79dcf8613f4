/** Tests of map packages. */
@NullMarked
package org.watchfloor.geo.pack;

import org.jspecify.annotations.NullMarked;
