package org.watchfloor.shelter;

import java.time.Instant;

/**
 * How many people the register of arrivals has inside a shelter.
 *
 * @param people 0 or more
 * @param newest when somebody was booked there last, in or out
 */
public record RegisterCount(long people, Instant newest) {}
