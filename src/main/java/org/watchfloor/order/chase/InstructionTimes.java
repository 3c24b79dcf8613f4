package org.watchfloor.order.chase;

import java.time.Duration;
import org.watchfloor.rule.Basis;

/**
 * How long a leader's instruction may wait: data of {@code chase.yaml}.
 *
 * @param pass from when it was given, or sent back, until an order is made of it
 * @param answer from the end of the last of its orders until the leader is told
 * @param basis what the times rest on
 */
public record InstructionTimes(Duration pass, Duration answer, Basis basis) {}
