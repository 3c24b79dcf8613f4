/**
 * Forecasts of water and rain 水雨情预报: what an agency says a level will reach, or how much rain will
 * fall, taken down by an officer from a call or a paper.
 *
 * <p>Invariants: the console never makes a forecast, so each has its issuer and the moment it was
 * issued; a level has its datum, and levels of two datums are never compared. A forecast is never
 * changed: the same issuer's next one about the same place, quantity and time takes its place, or
 * it is withdrawn with a reason, and all of them stay. Which one counts is reckoned anew each time,
 * never stored. Serves 突发事件应对法 on monitoring and early warning.
 *
 * <p>Enter at {@link org.watchfloor.warning.forecast.ForecastService}.
 */
@NullMarked
package org.watchfloor.warning.forecast;

import org.jspecify.annotations.NullMarked;
