package org.watchfloor.response.plan;

import java.time.Duration;
import java.util.Optional;

/**
 * One line of one of the five parts of a level.
 *
 * @param post the key of the post it is about; always there in {@link PlanSection#DUTIES}
 * @param text what it says
 * @param limit the time it lays down; there in {@link PlanSection#RESPONSE_TIME} and only there
 */
public record PlanLine(Optional<String> post, String text, Optional<Duration> limit, Mark mark) {}
