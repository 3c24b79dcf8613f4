@NullMarked
package org.watchfloor.order.callout;

import org.jspecify.annotations.NullMarked;
