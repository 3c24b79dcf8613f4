package org.watchfloor.ui;

import org.jspecify.annotations.Nullable;

/**
 * Where the officer is: a page, and the object opened on it if any.
 *
 * @param page the id of the page
 * @param object what is open there; null for the page as such
 */
public record Place(String page, @Nullable ObjectRef object) {}
