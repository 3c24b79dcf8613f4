package org.watchfloor.library;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.library.CaseFact.CaseKept;
import org.watchfloor.library.CaseFact.CaseWithdrawn;

/** Says in the timeline what became of a case. */
final class CaseRenderer implements EntryRenderer {
  @Inject
  CaseRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(CaseKept.class, CaseWithdrawn.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return texts.say(
        switch ((CaseFact) recorded.fact()) {
          case CaseKept kept -> Message.of("library.entry.kept", id, kept.removed().sum());
          case CaseWithdrawn off -> Message.of("library.entry.withdrawn", id, off.reason());
        });
  }
}
