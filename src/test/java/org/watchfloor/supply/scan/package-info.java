/** Tests of scanning goods in and out. */
@NullMarked
package org.watchfloor.supply.scan;

import org.jspecify.annotations.NullMarked;
