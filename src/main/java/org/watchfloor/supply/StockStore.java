package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of stock. */
@Singleton
final class StockStore extends SubjectStore<StockLine> {
  @Inject
  StockStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "stock",
        "stock",
        StockLine.class,
        SupplyFold::stock,
        List.of(
            new Column<>("depot", line -> line.key().depot()),
            new Column<>("item", line -> line.key().item()),
            new Column<>("quantity", StockLine::quantity)));
  }

  List<StockLine> ofDepot(String depot) {
    return select("where depot = :depot order by id", Map.of("depot", depot));
  }

  List<StockLine> ofItem(String item) {
    return select("where item = :item order by id", Map.of("item", item));
  }
}
