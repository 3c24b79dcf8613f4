package org.watchfloor.response.chain;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.chain.ChainFact.ChainChecked;

/** Says in the timeline what was looked at. */
final class ChainEntries implements EntryRenderer {
  @Inject
  ChainEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(ChainChecked.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((ChainFact) recorded.fact()) {
      case ChainChecked checked ->
          texts.get("response.entry.chainChecked", checked.asked(), checked.found());
    };
  }
}
