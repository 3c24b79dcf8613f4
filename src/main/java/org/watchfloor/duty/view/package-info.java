/**
 * The page 值守: who watches now, who comes next, and the duty log of the whole hall.
 *
 * <p>Invariants: a shift is taken over in one form that shows what is open; the old shift stays on
 * the screen as answerable until then. The log beside it is the timeline every page shares.
 *
 * <p>Enter at {@link org.watchfloor.duty.view.DutyController}.
 */
@NullMarked
package org.watchfloor.duty.view;

import org.jspecify.annotations.NullMarked;
