package org.watchfloor.response.card;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.card.CardFact.CardStepTicked;
import org.watchfloor.response.card.CardFact.CardStepUnticked;

/** Says in the timeline which step was ticked. */
final class CardEntries implements EntryRenderer {
  @Inject
  CardEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(CardStepTicked.class, CardStepUnticked.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((CardFact) recorded.fact()) {
      case CardStepTicked done ->
          texts.get("card.entry.ticked", done.title(), done.no(), done.text());
      case CardStepUnticked back ->
          texts.get("card.entry.unticked", back.title(), back.no(), back.text());
    };
  }
}
