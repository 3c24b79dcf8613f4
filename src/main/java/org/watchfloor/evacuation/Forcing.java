package org.watchfloor.evacuation;

/**
 * That households were moved by force.
 *
 * @param orderedBy the post that ordered it; one of those that may sign a move
 * @param basis the law or order it rests on, with its article
 * @param by who carried it out, as a post or unit
 * @param place where they were brought; may be empty
 * @param note more in words; may be empty
 */
public record Forcing(String orderedBy, String basis, String by, String place, String note) {}
