package org.watchfloor.response.card;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The ticks, incident by incident. */
@Singleton
final class CardStore extends SubjectStore<CardTicks> {
  @Inject
  CardStore(Database database, RecordJson json) {
    super(
        database, json, ActionCards.KIND, "card_ticks", CardTicks.class, new CardFold(), List.of());
  }
}
