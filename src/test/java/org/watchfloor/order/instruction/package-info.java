@NullMarked
package org.watchfloor.order.instruction;

import org.jspecify.annotations.NullMarked;
