package org.watchfloor.response.chain;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.chain.ChainFact.ChainChecked;

/** The look that happened last counts. */
final class ChainFold implements Fold<Looked> {
  @Override
  public @Nullable Looked apply(@Nullable Looked now, Recorded recorded) {
    if (!(recorded.fact() instanceof ChainFact fact)) {
      return now;
    }
    Entry entry = recorded.entry();
    return switch (fact) {
      case ChainChecked checked ->
          now != null && entry.happenedAt().isBefore(now.at())
              ? now
              : new Looked(
                  entry.subject().id(),
                  checked.found(),
                  entry.happenedAt(),
                  entry.actor().officer());
    };
  }
}
