/** Tests of texts that come back. */
@NullMarked
package org.watchfloor.order.callout.answer;

import org.jspecify.annotations.NullMarked;
