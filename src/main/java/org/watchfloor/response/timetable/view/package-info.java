/**
 * The grid of the member units' reports: units by hours, who has reported, who is late, and the
 * line by which a report is written down. Opened from anywhere and from the list of what is
 * overdue.
 */
@NullMarked
package org.watchfloor.response.timetable.view;

import org.jspecify.annotations.NullMarked;
