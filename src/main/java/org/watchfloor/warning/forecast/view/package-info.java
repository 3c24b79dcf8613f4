/**
 * Forecasts on the page 监测: the form one is taken down with while the agency is on the telephone,
 * and the forecasts of the chosen station beside its readings.
 *
 * <p>Invariants: each is shown with who issued it, when and for which time; whether it counts is
 * said in words, one that was taken back is struck through as well.
 *
 * <p>Enter at {@link org.watchfloor.warning.forecast.view.ForecastForm}.
 */
@NullMarked
package org.watchfloor.warning.forecast.view;

import org.jspecify.annotations.NullMarked;
