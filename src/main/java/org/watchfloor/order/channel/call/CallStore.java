package org.watchfloor.order.channel.call;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of calls through the exchange. */
@Singleton
final class CallStore extends SubjectStore<PlacedCall> {
  @Inject
  CallStore(Database database, RecordJson json) {
    super(
        database,
        json,
        CallDesk.KIND,
        "placed_call",
        PlacedCall.class,
        CallFold::apply,
        List.of(new Column<>("concern", PlacedCall::concern)));
  }

  /** Those about subjects whose names begin so, in the order of their names. */
  List<PlacedCall> about(String beginning) {
    return select(
        "where concern like :beginning order by id", Map.of("beginning", beginning + "%"));
  }
}
