package org.watchfloor.duty.timeline;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The notes of the duty log. */
@Singleton
final class NoteStore extends SubjectStore<Note> {
  static final String KIND = "note";

  @Inject
  NoteStore(Database database, RecordJson json) {
    super(
        database,
        json,
        KIND,
        "note",
        Note.class,
        new NoteFold(),
        List.of(new Column<>("verified", Note::verified)));
  }

  Map<String, Note> byId(Collection<String> ids) {
    Map<String, Note> found = new HashMap<>();
    ids.forEach(id -> find(id).ifPresent(note -> found.put(id, note.state())));
    return found;
  }

  long unverified() {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select count(*) from note where not verified")
                .mapTo(Long.class)
                .one());
  }
}
