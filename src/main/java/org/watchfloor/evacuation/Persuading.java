package org.watchfloor.evacuation;

/**
 * That somebody talked to households, or that they were heard to refuse.
 *
 * @param by who talked to them, as a post; may be empty where they only refuse
 * @param outcome what it came to
 * @param note more in words; may be empty
 */
public record Persuading(String by, PersuasionOutcome outcome, String note) {}
