package org.watchfloor.duty;

/**
 * How many things of one kind were open at a hand-over.
 *
 * @param nameKey text key of what they are called
 * @param count how many
 */
public record OpenCount(String nameKey, long count) {}
