/**
 * The calendar of drills 一月一主题 in the real record: twelve themes a year, which drill was held when,
 * which month was missed, and of how many of the plans in force a drill was held 演练率.
 *
 * <p>Invariants: it belongs to the real station, not to a drill; a month has one theme, the last
 * one said, and any number of drills; a month that is over without one was missed, whether or not
 * it had a theme; a plan is due if it is in force on the shelf. Sources: ZS44, PT15 of the domain
 * brief.
 *
 * <p>Enter at {@link org.watchfloor.drill.calendar.DrillCalendar}.
 */
@NullMarked
package org.watchfloor.drill.calendar;

import org.jspecify.annotations.NullMarked;
