@NullMarked
package org.watchfloor.order.callout.rule;

import org.jspecify.annotations.NullMarked;
