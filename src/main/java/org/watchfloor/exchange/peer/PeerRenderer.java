package org.watchfloor.exchange.peer;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.peer.PeerFact.PeerIntroduced;
import org.watchfloor.exchange.peer.PeerFact.PeerStruckOff;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says who was introduced to whom. */
final class PeerRenderer implements EntryRenderer {
  @Inject
  PeerRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(PeerIntroduced.class, PeerStruckOff.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((PeerFact) recorded.fact()) {
      case PeerIntroduced fact ->
          texts.get("exchange.peer.said.introduced", fact.card().station(), fact.card().name());
      case PeerStruckOff fact ->
          texts.get("exchange.peer.said.struckOff", recorded.entry().subject().id(), fact.reason());
    };
  }
}
