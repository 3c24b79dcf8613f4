/**
 * The review after an incident 复盘, one for each: what 四不放过 asks of it, what went well and what did
 * not, and the lessons, each a task of a unit or a post with a day until which it is done. The same
 * in a drill as in the real record.
 *
 * <p>Invariants: a review is not closed while one of the four sections is empty or two stations'
 * texts of a section stand against each other; what was written before is never lost; a lesson
 * belongs to a unit or post of the registers; of what a drill found only lessons come into the real
 * record, each naming its drill, and the same one once. Serves 四不放过 and 典型案例应对处置复盘.
 *
 * <p>Enter at {@link org.watchfloor.incident.review.ReviewService} and {@link
 * org.watchfloor.incident.review.LessonService}.
 */
@NullMarked
package org.watchfloor.incident.review;

import org.jspecify.annotations.NullMarked;
