package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/** Depots on the map. */
final class DepotLayer implements MapLayer {
  private final SupplyService supply;

  @Inject
  DepotLayer(SupplyService supply) {
    this.supply = supply;
  }

  @Override
  public String id() {
    return "depots";
  }

  @Override
  public String titleKey() {
    return "supply.depots";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public List<MapSymbol> symbols() {
    Map<String, List<StockLine>> stock =
        supply.stock().stream().collect(Collectors.groupingBy(line -> line.key().depot()));
    return supply.depots().stream()
        .map(depot -> symbol(depot, stock.getOrDefault(depot.number(), List.of())))
        .toList();
  }

  private MapSymbol symbol(Depot depot, List<StockLine> lines) {
    long low = lines.stream().filter(supply::low).count();
    boolean contradictory = lines.stream().anyMatch(StockLine::contradictory);
    ObjectRef ref = new ObjectRef("depot", depot.number());
    SymbolState state = contradictory ? SymbolState.RED : SymbolState.NORMAL;
    return MapSymbol.of(ref, depot.at(), SymbolCategory.DEPOT, state, depot.name())
        .with(
            Message.of(
                "supply.card.depot",
                Message.of("supply.tier." + depot.tier().name()),
                lines.stream().filter(line -> supply.available(line) > 0).count()),
            Message.of("supply.card.low", low))
        .from(depot.pointSource());
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return supply.onChange(changed);
  }
}
