package org.watchfloor.supply.reserve;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.reserve.ReserveFact.NormLaidDown;
import org.watchfloor.supply.reserve.ReserveFact.NormTakenBack;

/** Says what a headquarters laid down of its reserves. */
final class ReserveRenderer implements EntryRenderer {
  @Inject
  ReserveRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(NormLaidDown.class, NormTakenBack.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((ReserveFact) recorded.fact()) {
      case NormLaidDown fact ->
          texts.get(
              "reserve.said.laidDown",
              fact.goods(),
              texts.name("reserve.per", fact.per()),
              fact.amount().toPlainString(),
              fact.unit(),
              fact.source());
      case NormTakenBack fact ->
          texts.get("reserve.said.takenBack", fact.goods(), texts.name("reserve.per", fact.per()));
    };
  }
}
