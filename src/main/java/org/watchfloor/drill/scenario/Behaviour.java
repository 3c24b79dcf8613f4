package org.watchfloor.drill.scenario;

import org.jspecify.annotations.Nullable;

/**
 * What a scenario says of simulated participants of one kind; what it does not say is null.
 *
 * @param silent of a hundred so many are never heard of, 0 to 100
 * @param refuse and so many refuse; both together 100 at most
 * @param answer how long until they answer
 * @param work how long what they are to do takes
 */
public record Behaviour(
    @Nullable Integer silent,
    @Nullable Integer refuse,
    @Nullable Span answer,
    @Nullable Span work) {}
