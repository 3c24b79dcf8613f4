@NullMarked
package org.watchfloor.response.timetable;

import org.jspecify.annotations.NullMarked;
