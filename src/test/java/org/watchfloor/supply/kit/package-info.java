/** Tests of kits. */
@NullMarked
package org.watchfloor.supply.kit;

import org.jspecify.annotations.NullMarked;
