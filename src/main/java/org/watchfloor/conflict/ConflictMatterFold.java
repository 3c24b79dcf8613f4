package org.watchfloor.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictHanded;
import org.watchfloor.conflict.ConflictMatter.Handed;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/** How entries make a matter: every handing on stays, the later in the order of entries stands. */
final class ConflictMatterFold implements Fold<ConflictMatter> {
  @Override
  public @Nullable ConflictMatter apply(@Nullable ConflictMatter was, Recorded recorded) {
    if (!(recorded.fact() instanceof ConflictHanded handed)) {
      return was;
    }
    Entry entry = recorded.entry();
    ConflictMatter known = was == null ? new ConflictMatter(entry.subject().id(), List.of()) : was;
    return known.plus(
        new Handed(handed, entry.id().toString(), entry.actor().officer(), entry.happenedAt()));
  }
}
