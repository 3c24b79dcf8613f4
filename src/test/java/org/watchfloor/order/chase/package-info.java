@NullMarked
package org.watchfloor.order.chase;

import org.jspecify.annotations.NullMarked;
