/**
 * What officers see of reviews: a panel on the page of the incident, in which the sections are
 * written and the lessons drawn, the five earlies, and a list of all lessons.
 *
 * <p>Enter at {@link org.watchfloor.document.review.view.ReviewPanel}.
 */
@NullMarked
package org.watchfloor.document.review.view;

import org.jspecify.annotations.NullMarked;
