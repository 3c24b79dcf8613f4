package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.supply.preposition.PrepositionFact.LandfallSet;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionAsked;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionCancelled;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionClosed;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionExtended;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionPlanned;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionPrinted;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionSentBack;

/** Says what happened to plans of goods put forward. */
final class PrepositionRenderer implements EntryRenderer {
  private final PrepositionWords words;

  @Inject
  PrepositionRenderer(PrepositionWords words) {
    this.words = words;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        PrepositionPlanned.class,
        PrepositionExtended.class,
        LandfallSet.class,
        PrepositionAsked.class,
        PrepositionSentBack.class,
        PrepositionClosed.class,
        PrepositionPrinted.class,
        PrepositionCancelled.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch ((PrepositionFact) recorded.fact()) {
      case PrepositionPlanned fact ->
          texts.get(
              "preposition.said.planned",
              id,
              fact.point().name(),
              words.say(fact.lines()),
              fact.leadHours(),
              PaperForm.moment(fact.landfall().at()));
      case PrepositionExtended fact ->
          texts.get("preposition.said.extended", id, words.say(fact.lines()));
      case LandfallSet fact ->
          texts.get(
              "preposition.said.landfall",
              id,
              PaperForm.moment(fact.landfall().at()),
              fact.landfall().source(),
              fact.leadHours());
      case PrepositionAsked fact ->
          texts.get("preposition.said.asked", id, words.depot(fact.depot()), fact.transfer());
      case PrepositionSentBack fact ->
          texts.get("preposition.said.back", id, words.depot(fact.depot()), fact.transfer());
      case PrepositionClosed fact -> texts.get("preposition.said.closed", id, fact.note());
      case PrepositionPrinted fact -> texts.get("preposition.said.printed", id, fact.print());
      case PrepositionCancelled fact -> texts.get("preposition.said.cancelled", id, fact.reason());
    };
  }
}
