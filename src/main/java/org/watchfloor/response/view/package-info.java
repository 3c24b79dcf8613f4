/**
 * The page 响应 and what responses show elsewhere: the levels in the band, the overdue badge, the
 * panel beside the map.
 *
 * <p>Invariants: a level is told by numeral, word, bars and colour; it is never typed. Starting,
 * changing and ending show what will happen beside the fields that ask for it, and the button is
 * named by the act: one look, one question. What the law or the plan demands and is missing is
 * named under the form. Everything is read in the background.
 *
 * <p>Enter at {@link org.watchfloor.response.view.ResponsesViewModel}, which the page, the band and
 * the panel share, and {@link org.watchfloor.response.view.DecisionViewModel}.
 */
@NullMarked
package org.watchfloor.response.view;

import org.jspecify.annotations.NullMarked;
