package org.watchfloor.supply.demand;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.demand.DemandFact.DemandChanged;
import org.watchfloor.supply.demand.DemandFact.DemandMade;
import org.watchfloor.supply.demand.DemandFact.DemandPlanned;
import org.watchfloor.supply.demand.DemandFact.DemandWithdrawn;

/** Says what happened to demands for goods. */
final class DemandRenderer implements EntryRenderer {
  private final SupplyService supply;

  @Inject
  DemandRenderer(SupplyService supply) {
    this.supply = supply;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        DemandMade.class, DemandChanged.class, DemandPlanned.class, DemandWithdrawn.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String number = recorded.entry().subject().id();
    return switch ((DemandFact) recorded.fact()) {
      case DemandMade made ->
          texts.get(
              "demand.said.made",
              number,
              made.to().name(),
              supply.item(made.item()).map(SupplyItem::name).orElse(made.item()),
              made.quantity(),
              made.asker());
      case DemandChanged changed ->
          texts.get(
              "demand.said.changed",
              number,
              changed.to().name(),
              supply.item(changed.item()).map(SupplyItem::name).orElse(changed.item()),
              changed.quantity(),
              changed.asker());
      case DemandPlanned planned ->
          texts.get("demand.said.planned", number, planned.transfer(), planned.quantity());
      case DemandWithdrawn gone -> texts.get("demand.said.withdrawn", number, gone.reason());
    };
  }
}
