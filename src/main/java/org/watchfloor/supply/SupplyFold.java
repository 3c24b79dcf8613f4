package org.watchfloor.supply;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.SupplyFact.DepotRegistered;
import org.watchfloor.supply.SupplyFact.ItemRegistered;
import org.watchfloor.supply.SupplyFact.StockLeadTimeSet;
import org.watchfloor.supply.SupplyFact.StockMinimumSet;
import org.watchfloor.supply.SupplyFact.StockMoved;
import org.watchfloor.supply.SupplyFact.StockReleased;
import org.watchfloor.supply.SupplyFact.StockReserved;

/** How entries become the catalogue, depots and stock. */
final class SupplyFold {
  private SupplyFold() {}

  static @Nullable SupplyItem item(@Nullable SupplyItem before, Recorded recorded) {
    return recorded.fact() instanceof ItemRegistered fact ? fact.item() : before;
  }

  static @Nullable Depot depot(@Nullable Depot before, Recorded recorded) {
    return recorded.fact() instanceof DepotRegistered fact ? fact.depot() : before;
  }

  static StockLine stock(@Nullable StockLine before, Recorded recorded) {
    StockLine line =
        before == null ? StockLine.empty(StockKey.parse(recorded.entry().subject().id())) : before;
    return switch (recorded.fact()) {
      case StockMoved fact -> {
        StockLine moved = line.moved(fact.quantity(), fact.batch(), fact.expiry());
        yield fact.row() == null ? moved : moved.counted(fact.row(), fact.batch(), fact.expiry());
      }
      case StockReserved fact ->
          line.reserved(
              new Reservation(
                  recorded.entry().id().toString(),
                  fact.quantity(),
                  fact.holder(),
                  fact.purpose(),
                  fact.until(),
                  recorded.entry().happenedAt()));
      case StockReleased fact -> line.released(fact.reservation(), fact.quantity());
      case StockMinimumSet fact -> line.withMinimum(fact.minimum());
      case StockLeadTimeSet fact -> line.withLeadTime(fact.hours());
      default -> line;
    };
  }
}
