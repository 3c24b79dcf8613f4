@NullMarked
package org.watchfloor.order.view;

import org.jspecify.annotations.NullMarked;
