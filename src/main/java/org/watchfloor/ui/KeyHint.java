package org.watchfloor.ui;

/**
 * A key that works on one page only, for the list of F1. Joined with {@link FeatureModule}.
 *
 * @param page the id of the page
 * @param key as people read it, as in {@code Ctrl+Enter}
 * @param textKey text key of what it does
 */
public record KeyHint(String page, String key, String textKey) {}
