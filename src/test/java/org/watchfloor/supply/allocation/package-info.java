/** Allocation, held against trying everything. */
@NullMarked
package org.watchfloor.supply.allocation;

import org.jspecify.annotations.NullMarked;
