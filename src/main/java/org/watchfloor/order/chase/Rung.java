package org.watchfloor.order.chase;

import java.time.Duration;
import org.watchfloor.order.SlipKind;

/**
 * One rung of the ladder.
 *
 * @param kind the slip it asks for
 * @param after how long after the issue, or the deadline, it is due
 */
public record Rung(SlipKind kind, Duration after) {}
