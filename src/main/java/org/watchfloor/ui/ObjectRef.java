package org.watchfloor.ui;

/**
 * Points at one object of the record, whatever feature it belongs to.
 *
 * @param kind what it is, as in {@code incident}, {@code shelter}; one {@link ObjectOpener} per
 *     kind
 * @param id its id within the kind
 */
public record ObjectRef(String kind, String id) {}
