/** Tests of stations, marks and readings. */
@NullMarked
package org.watchfloor.warning.reading;

import org.jspecify.annotations.NullMarked;
