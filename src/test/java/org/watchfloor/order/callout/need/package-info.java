@NullMarked
package org.watchfloor.order.callout.need;

import org.jspecify.annotations.NullMarked;
