package org.watchfloor.journal;

/**
 * A subject's state and the number of entries it is folded from: give the version to {@link
 * Draft#expecting} when deciding on the state.
 */
public record Versioned<S>(S state, long version) {}
