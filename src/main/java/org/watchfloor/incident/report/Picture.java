package org.watchfloor.incident.report;

/**
 * A picture that belongs to a report.
 *
 * @param entry the name of the entry that attached it
 * @param name what its file was called
 * @param sha256 over its bytes, in hex; under this name it is kept
 * @param bytes how large its file is
 * @param caption what it shows; may be empty
 */
public record Picture(String entry, String name, String sha256, long bytes, String caption) {}
