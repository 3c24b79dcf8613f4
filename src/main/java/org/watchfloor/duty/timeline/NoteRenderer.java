package org.watchfloor.duty.timeline;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.duty.timeline.NoteFact.NoteCorrected;
import org.watchfloor.duty.timeline.NoteFact.NoteVerified;
import org.watchfloor.duty.timeline.NoteFact.NoteWritten;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says notes: the officer's own words first, then where they are from. */
final class NoteRenderer implements EntryRenderer {
  @Inject
  NoteRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(NoteWritten.class, NoteCorrected.class, NoteVerified.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((NoteFact) recorded.fact()) {
      case NoteWritten note -> {
        PaperLine paper = note.paper();
        String words =
            note.source() == null
                ? note.text()
                : texts.get("duty.said.note", note.text(), note.source());
        yield paper == null
            ? words
            : texts.get("duty.said.paper", words, paper.sheet(), paper.line());
      }
      case NoteCorrected to -> texts.get("duty.said.corrected", to.text(), to.reason());
      case NoteVerified by -> texts.get("duty.said.verified", by.by());
    };
  }
}
