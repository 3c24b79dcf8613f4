/**
 * The forms that declare and lift the emergency flood period. That it stands is said in the band of
 * the suspensions, on every page and on the wall.
 *
 * <p>Enter at {@link org.watchfloor.response.period.view.FloodPeriodForm}.
 */
@NullMarked
package org.watchfloor.response.period.view;

import org.jspecify.annotations.NullMarked;
