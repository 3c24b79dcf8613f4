package org.watchfloor.plot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of plots. */
@Singleton
final class PlotStore extends SubjectStore<PlotItem> {
  @Inject
  PlotStore(Database database, RecordJson json) {
    super(
        database,
        json,
        PlotService.KIND,
        "plot",
        PlotItem.class,
        PlotFold::apply,
        List.of(
            new Column<>("kind", item -> item.details().kind().name()),
            new Column<>("stands", PlotItem::stands)));
  }

  /** Those nobody took away, in the order in which they were drawn. */
  List<PlotItem> standing() {
    return select("where stands order by id", Map.of());
  }
}
