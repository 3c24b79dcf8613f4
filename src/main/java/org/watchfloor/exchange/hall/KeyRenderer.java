package org.watchfloor.exchange.hall;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.KeyFact.StationKeysDeclined;
import org.watchfloor.exchange.hall.KeyFact.StationKeysHanded;
import org.watchfloor.exchange.hall.KeyFact.StationKeysNotLaid;
import org.watchfloor.exchange.hall.KeyFact.StationKeysRenewed;
import org.watchfloor.exchange.hall.KeyFact.StationKeysTaken;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says who handed the station's keys to whom. */
final class KeyRenderer implements EntryRenderer {
  @Inject
  KeyRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        StationKeysHanded.class,
        StationKeysNotLaid.class,
        StationKeysTaken.class,
        StationKeysDeclined.class,
        StationKeysRenewed.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((KeyFact) recorded.fact()) {
      case StationKeysHanded fact ->
          texts.get(
              "exchange.hall.keys.said.handed",
              fact.name(),
              String.valueOf(fact.seat()),
              fact.officer(),
              fact.registers(),
              fact.card());
      case StationKeysNotLaid fact ->
          texts.get("exchange.hall.keys.said.notLaid", fact.name(), String.valueOf(fact.seat()));
      case StationKeysTaken fact when fact.replaced().isEmpty() ->
          texts.get("exchange.hall.keys.said.taken", fact.from(), fact.registers(), fact.card());
      case StationKeysTaken fact ->
          texts.get(
              "exchange.hall.keys.said.replaced",
              fact.from(),
              fact.registers(),
              fact.card(),
              fact.replaced());
      case StationKeysDeclined fact -> texts.get("exchange.hall.keys.said.declined", fact.from());
      case StationKeysRenewed fact ->
          texts.get("exchange.hall.keys.said.renewed", fact.reason(), fact.card(), fact.replaced());
    };
  }
}
