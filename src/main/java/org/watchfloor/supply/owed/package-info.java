/**
 * Everything that has to go back to where it came from, in one list: goods of our depots that are
 * used again or were lent, goods a partner lent us, and property that was requisitioned. It owns
 * nothing: the day and the amount are those of the transfer, the request for aid or the
 * certificate; what no day was set for stands at the end.
 *
 * <p>Enter at {@link org.watchfloor.supply.owed.OwedReturns}.
 */
@NullMarked
package org.watchfloor.supply.owed;

import org.jspecify.annotations.NullMarked;
