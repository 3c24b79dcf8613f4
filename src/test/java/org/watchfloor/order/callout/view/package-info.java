@NullMarked
package org.watchfloor.order.callout.view;

import org.jspecify.annotations.NullMarked;
