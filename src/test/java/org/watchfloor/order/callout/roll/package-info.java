@NullMarked
package org.watchfloor.order.callout.roll;

import org.jspecify.annotations.NullMarked;
