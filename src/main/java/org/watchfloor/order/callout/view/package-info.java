/**
 * What the console shows of call-outs: the page 叫应 with whom to call next and the number large
 * enough to dial, one key for each result; what warnings ask for; the band over every page.
 *
 * <p>Enter at {@link org.watchfloor.order.callout.view.CalloutViewModule}.
 */
@NullMarked
package org.watchfloor.order.callout.view;

import org.jspecify.annotations.NullMarked;
