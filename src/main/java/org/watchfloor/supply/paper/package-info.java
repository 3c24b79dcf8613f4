/**
 * What of supplies goes on paper with a number and lines to sign on: how such a form is described,
 * and the rule that a print is on record, never writes over a file and never takes one away that
 * was there before. {@link org.watchfloor.supply.paper.PaperForm} says what stands on it; whoever
 * can set it joins as a {@link org.watchfloor.supply.paper.FormSheet}.
 *
 * <p>Enter at {@link org.watchfloor.supply.paper.Prints}.
 */
@NullMarked
package org.watchfloor.supply.paper;

import org.jspecify.annotations.NullMarked;
