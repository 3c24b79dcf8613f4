/** The timetable of the units as an officer works it. */
@NullMarked
package org.watchfloor.response.timetable.view;

import org.jspecify.annotations.NullMarked;
