package org.watchfloor.team;

import java.time.Duration;
import org.watchfloor.rule.Basis;

/**
 * How long a team rests between jobs.
 *
 * @param after once it was out so long without such a rest
 * @param least at least so long
 * @param basis what that rests on
 */
public record RestLimit(Duration after, Duration least, Basis basis) {}
