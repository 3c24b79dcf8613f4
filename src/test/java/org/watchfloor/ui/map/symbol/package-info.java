/** Tests of grouping, finding and drawing symbols. */
@NullMarked
package org.watchfloor.ui.map.symbol;

import org.jspecify.annotations.NullMarked;
