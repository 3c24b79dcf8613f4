package org.watchfloor.app.wall.shown;

import java.time.Instant;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A level in force.
 *
 * @param hazard what it answers
 * @param level how high
 * @param started since when the response runs, at whatever level
 * @param unit what the unit or headquarters it is of is called; empty for this one
 */
public record WallLevel(Hazard hazard, ResponseLevel level, Instant started, String unit) {}
