package org.watchfloor.response;

import java.time.Instant;
import org.watchfloor.response.plan.Plan;

/**
 * A task that will be created.
 *
 * @param demand what the plan asks for
 * @param owner the title of the owning post
 * @param due when it will be due
 */
public record PlannedTask(Plan.Demand demand, String owner, Instant due) {}
