/**
 * Robots of chat groups: one JSON body posted to an address that holds a key. These services answer
 * a refusal with HTTP 200 and a code in the body; only that code counts ({@code
 * order/robots.yaml}).
 *
 * <p>Enter at {@link org.watchfloor.order.channel.robot.RobotChannel}.
 */
@NullMarked
package org.watchfloor.order.channel.robot;

import org.jspecify.annotations.NullMarked;
