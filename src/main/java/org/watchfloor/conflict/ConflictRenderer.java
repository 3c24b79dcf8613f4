package org.watchfloor.conflict;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.ConflictFact.ConflictHanded;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says how contradictions were settled. */
final class ConflictRenderer implements EntryRenderer {
  @Inject
  ConflictRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(ConflictSettled.class, ConflictHanded.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((ConflictFact) recorded.fact()) {
      case ConflictSettled fact ->
          texts.get(
              "conflict.said.settled",
              recorded.entry().subject().id(),
              fact.counts(),
              fact.against(),
              fact.decision());
      case ConflictHanded fact ->
          texts.get(
              "conflict.said.handed",
              texts.get(fact.rule()),
              fact.counts(),
              fact.against(),
              fact.from(),
              fact.to());
    };
  }
}
