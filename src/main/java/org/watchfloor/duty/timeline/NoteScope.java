package org.watchfloor.duty.timeline;

import org.watchfloor.journal.Subject;

/**
 * Something a note can be about.
 *
 * @param subject what it is
 * @param name what officers call it
 */
public record NoteScope(Subject subject, String name) {}
