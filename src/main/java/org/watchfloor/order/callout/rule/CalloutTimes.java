package org.watchfloor.order.callout.rule;

import java.time.Duration;

/**
 * The times of one call-out, as they held when it began.
 *
 * @param first until everybody was called once
 * @param unread from a message nobody read until the telephone
 * @param reply until the first reply answers all questions
 * @param again from a call that failed until the next
 * @param report from the end of the warning until it is reported
 * @param attempts after how many calls that failed it goes one level up
 */
public record CalloutTimes(
    Duration first,
    Duration unread,
    Duration reply,
    Duration again,
    Duration report,
    int attempts) {}
