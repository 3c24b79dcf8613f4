package org.watchfloor.store;

/**
 * A file of the data folder, or a folder in it, that belongs to whoever sits at the machine and not
 * to the record: what was being typed, what the seat likes. A spare machine that takes over for a
 * lost one has it too. Features name theirs through Guice's Multibinder.
 *
 * @param path under the data folder, with slashes
 */
public record Belonging(String path) {}
