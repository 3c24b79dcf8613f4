package org.watchfloor.road;

/**
 * An answer and what it rests on.
 *
 * @param <T> the kind of answer
 */
public record Answer<T>(T found, RoadBasis basis) {}
