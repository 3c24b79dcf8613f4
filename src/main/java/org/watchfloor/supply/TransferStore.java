package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of transfer orders. */
@Singleton
final class TransferStore extends SubjectStore<TransferOrder> {
  @Inject
  TransferStore(Database database, RecordJson json) {
    super(
        database,
        json,
        TransferService.KIND,
        "transfer",
        TransferOrder.class,
        TransferFold::apply,
        List.of(
            new Column<>("depot", TransferOrder::from),
            new Column<>("destination", order -> order.to().id()),
            new Column<>("running", order -> order.state().open())));
  }

  /** How many orders have a number that begins so. */
  int countNumbered(String beginning) {
    return select("where id like :beginning", Map.of("beginning", beginning + "%")).size();
  }

  List<TransferOrder> to(String destination) {
    return select(
        "where destination = :destination order by id", Map.of("destination", destination));
  }
}
