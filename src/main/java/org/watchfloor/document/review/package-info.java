/**
 * The report of a review 复盘报告: what happened, how long each of the 五个早 took, what the desk did in a
 * drill, the four sections of 四不放过 and the lessons; on paper and as a file others go on writing in,
 * and the page on which officers write the review.
 *
 * <p>Invariants: every time is measured between two entries that are named; where nothing was
 * measured the report says so; how sure a measure is stands in {@code five-earlies.yaml} and on the
 * paper. The same code prints a real incident and one of a drill; the mark of a drill is put on
 * every page by what sets the pages.
 *
 * <p>Enter at {@link org.watchfloor.document.review.ReviewPaper} and {@link
 * org.watchfloor.document.review.FiveEarlies}.
 */
@NullMarked
package org.watchfloor.document.review;

import org.jspecify.annotations.NullMarked;
