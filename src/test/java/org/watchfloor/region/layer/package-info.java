/** Tests of imported layers: taken in, kept, drawn otherwise, taken away, merged. */
@NullMarked
package org.watchfloor.region.layer;

import org.jspecify.annotations.NullMarked;
