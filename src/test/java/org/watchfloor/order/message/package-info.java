@NullMarked
package org.watchfloor.order.message;

import org.jspecify.annotations.NullMarked;
