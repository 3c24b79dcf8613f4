package org.watchfloor.response.plan;

import java.util.Optional;

/**
 * A condition that may end a level, with its source.
 *
 * @param mark how sure it is; empty where the plan does not say
 */
public record EndRule(EndCondition condition, Optional<Mark> mark) {}
