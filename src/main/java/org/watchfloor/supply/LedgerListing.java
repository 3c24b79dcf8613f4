package org.watchfloor.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.supply.StockExplanation.Step;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** Every move of the ledger as rows, line by line, with where its depot is: {@code list ledger}. */
final class LedgerListing {
  private LedgerListing() {}

  private record Row(StockKey key, Step step, @Nullable GeoPoint at) {}

  static Listing of(SupplyService supply) {
    return new RecordListing<>("ledger", () -> rows(supply))
        .field("at", row -> row.step().at().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("depot", row -> row.key().depot())
        .field("item", row -> row.key().item())
        .field("mode", row -> row.key().mode())
        .field("kind", row -> row.step().move().kind())
        .field("quantity", row -> row.step().move().quantity())
        .field("balance", row -> row.step().balance())
        .field("batch", row -> row.step().move().batch())
        .field("expiry", row -> Objects.toString(row.step().move().expiry(), ""))
        .field("reason", row -> row.step().move().reason())
        .field("order", row -> row.step().move().order())
        .field("officer", row -> row.step().actor().officer())
        .field("entry", row -> row.step().entry().toString())
        .point(Row::at);
  }

  private static List<Row> rows(SupplyService supply) {
    Map<String, GeoPoint> places = new HashMap<>();
    supply.depots().forEach(depot -> places.put(depot.number(), depot.at()));
    return supply.stock().stream()
        .map(line -> supply.explain(line.key()))
        .flatMap(Optional::stream)
        .flatMap(found ->
            found.moves().stream()
                .map(step ->
                    new Row(found.line().key(), step, places.get(found.line().key().depot()))))
        .toList();
  }
}
