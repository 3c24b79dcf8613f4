package org.watchfloor.risk.view;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/** Risk points on the map. */
final class RiskLayer implements MapLayer {
  private final RiskService risks;

  @Inject
  RiskLayer(RiskService risks) {
    this.risks = risks;
  }

  @Override
  public String id() {
    return "risks";
  }

  @Override
  public String titleKey() {
    return "risk.points";
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public List<MapSymbol> symbols() {
    return risks.list().stream().map(RiskLayer::symbol).toList();
  }

  /**
   * A risk colour is a standing assessment, told on the card; red on the map is for what happens
   * now.
   */
  private static MapSymbol symbol(RiskPoint point) {
    ObjectRef ref = new ObjectRef(RiskOpener.KIND, point.number());
    return MapSymbol.of(ref, point.at(), SymbolCategory.RISK, SymbolState.NORMAL, point.name())
        .with(
            Message.of(
                "risk.card.kind",
                Message.of("risk.kind." + point.kind().name()),
                Message.of("risk.color." + point.color().name())),
            Message.of("risk.card.people", point.households(), point.people()))
        .from(point.pointSource());
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return risks.onChange(changed);
  }
}
