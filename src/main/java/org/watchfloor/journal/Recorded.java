package org.watchfloor.journal;

/**
 * An entry together with its fact, as folds and timeline renderers see it.
 *
 * @param entry who, when, about what
 * @param fact what happened
 */
public record Recorded(Entry entry, Fact fact) {}
