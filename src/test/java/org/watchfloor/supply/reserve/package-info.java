@NullMarked
package org.watchfloor.supply.reserve;

import org.jspecify.annotations.NullMarked;
