package org.watchfloor.duty.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.duty.timeline.Note.Correction;
import org.watchfloor.duty.timeline.NoteFact.NoteCorrected;
import org.watchfloor.duty.timeline.NoteFact.NoteVerified;
import org.watchfloor.duty.timeline.NoteFact.NoteWritten;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/** A note keeps its first words and collects corrections. */
final class NoteFold implements Fold<Note> {
  @Override
  public @Nullable Note apply(@Nullable Note note, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof NoteWritten written) {
      return note == null ? begin(entry.subject().id(), written) : note;
    }
    if (note == null) {
      return null;
    }
    return switch ((NoteFact) recorded.fact()) {
      case NoteWritten written -> note;
      case NoteCorrected to ->
          with(
              note,
              new Correction(to.text(), to.reason(), entry.actor().officer(), entry.happenedAt()));
      case NoteVerified by ->
          new Note(
              note.id(),
              note.original(),
              note.source(),
              true,
              by.by(),
              note.concerns(),
              note.corrections());
    };
  }

  private static Note begin(String id, NoteWritten written) {
    return new Note(
        id,
        written.text(),
        written.source(),
        written.verified(),
        null,
        written.concerns(),
        List.of());
  }

  private static Note with(Note note, Correction next) {
    List<Correction> all = new ArrayList<>(note.corrections());
    all.add(next);
    return new Note(
        note.id(),
        note.original(),
        note.source(),
        note.verified(),
        note.verifiedBy(),
        note.concerns(),
        all);
  }
}
