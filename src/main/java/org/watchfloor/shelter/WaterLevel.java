package org.watchfloor.shelter;

import java.math.BigDecimal;
import java.time.Instant;
import org.watchfloor.geo.HeightDatum;

/**
 * The highest level of water that is measured or expected at a station, of those of one zero.
 *
 * @param metres how high
 * @param datum what it is counted from
 * @param at when it was measured, or from when it is expected
 * @param expected whether it is a forecast
 */
public record WaterLevel(BigDecimal metres, HeightDatum datum, Instant at, boolean expected) {}
