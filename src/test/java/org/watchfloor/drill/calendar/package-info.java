@NullMarked
package org.watchfloor.drill.calendar;

import org.jspecify.annotations.NullMarked;
