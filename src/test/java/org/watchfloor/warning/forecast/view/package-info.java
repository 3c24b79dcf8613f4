/** Walks through the forecasts of the page 监测. */
@NullMarked
package org.watchfloor.warning.forecast.view;

import org.jspecify.annotations.NullMarked;
