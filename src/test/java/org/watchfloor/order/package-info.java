@NullMarked
package org.watchfloor.order;

import org.jspecify.annotations.NullMarked;
