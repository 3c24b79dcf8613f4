package org.watchfloor.base;

/**
 * What a column is called, for a place in a {@link Message}: the first of the names its text lists,
 * separated by {@code |}.
 *
 * @param key the text's key
 */
public record Heading(String key) {}
