/**
 * The tab 三项统计 of the page 转移: a number, and who it is made of.
 *
 * <p>Invariants: a name stands masked here whatever is shown elsewhere; the three counts stand in
 * columns of their own and are never added.
 *
 * <p>Enter at {@link org.watchfloor.evacuation.count.view.CountsController}.
 */
@NullMarked
package org.watchfloor.evacuation.count.view;

import org.jspecify.annotations.NullMarked;
