/**
 * What the console shows of suspensions and of the emergency flood period: a band on every page and
 * on the wall, a board on the page 响应, and the forms that order and lift.
 *
 * <p>Invariants: the band says kinds and hours only, no free text, because the wall shows it too.
 *
 * <p>Enter at {@link org.watchfloor.response.suspension.view.SuspensionViewModule}.
 */
@NullMarked
package org.watchfloor.response.suspension.view;

import org.jspecify.annotations.NullMarked;
