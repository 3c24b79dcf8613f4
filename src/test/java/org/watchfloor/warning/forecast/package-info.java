/** Tests of forecasts. */
@NullMarked
package org.watchfloor.warning.forecast;

import org.jspecify.annotations.NullMarked;
