package org.watchfloor.response.card;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.card.CardFact.CardStepTicked;
import org.watchfloor.response.card.CardFact.CardStepUnticked;
import org.watchfloor.response.card.CardTicks.Tick;

/** The first tick of a step stands until it is taken back. */
final class CardFold implements Fold<CardTicks> {
  @Override
  public @Nullable CardTicks apply(@Nullable CardTicks was, Recorded recorded) {
    if (!(recorded.fact() instanceof CardFact fact)) {
      return was;
    }
    Entry entry = recorded.entry();
    CardTicks now = was == null ? CardTicks.none(entry.subject().id()) : was;
    return switch (fact) {
      case CardStepTicked ticked ->
          now.ticked(
              new Tick(
                  ticked.card(),
                  ticked.no(),
                  entry.actor().officer(),
                  entry.actor().seat(),
                  entry.happenedAt(),
                  entry.id().toString()),
              ticked.hash());
      case CardStepUnticked back -> now.unticked(back.card(), back.no(), back.hash());
    };
  }
}
