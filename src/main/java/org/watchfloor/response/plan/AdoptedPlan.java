package org.watchfloor.response.plan;

/**
 * A plan as the record keeps it.
 *
 * @param hash SHA-256 of the text, in hex: its id
 * @param text the exact text of the file as it was
 */
public record AdoptedPlan(String hash, String key, String title, String version, String text) {}
