/**
 * The timetable of the member units 成员单位定时报送: at which hours each of them reports while a level is
 * in force, who has, and who is late.
 *
 * <p>Invariants: the hours follow from the level in force and the rows of {@code
 * response/unit-hours.yaml}, which a station can replace; a unit nobody heard of is never counted
 * as having reported; a report is an entry with who said it and over what, and one that came late
 * says so for ever. Several responses have their timetables beside each other.
 *
 * <p>Enter at {@link org.watchfloor.response.timetable.TimetableService}.
 */
@NullMarked
package org.watchfloor.response.timetable;

import org.jspecify.annotations.NullMarked;
