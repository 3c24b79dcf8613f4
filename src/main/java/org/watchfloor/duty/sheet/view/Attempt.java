package org.watchfloor.duty.sheet.view;

import java.util.Optional;
import org.watchfloor.duty.timeline.NoteScope;

/**
 * A line as it was typed.
 *
 * @param sheet the number of its sheet, as it was typed
 * @param day the day, as it was typed; empty for the one that follows
 * @param time the time, as it was typed
 * @param about what it is about; empty for the hall
 * @param stray whether the sheet counts although nobody here gave it out
 */
record Attempt(
    String sheet,
    int line,
    String day,
    String time,
    String text,
    Optional<NoteScope> about,
    boolean stray) {}
