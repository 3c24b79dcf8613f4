package org.watchfloor.response.plan;

import java.util.Optional;

/**
 * A condition that may start a level, with its source.
 *
 * @param mark how sure it is; empty where the plan does not say
 */
public record StartRule(StartCondition condition, Optional<Mark> mark) {}
