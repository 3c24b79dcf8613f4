package org.watchfloor.region.layer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of imported layers; what was taken away stays. */
@Singleton
final class LayerStore extends SubjectStore<ImportedLayer> {
  @Inject
  LayerStore(Database database, RecordJson json) {
    super(
        database,
        json,
        LayerService.KIND,
        "layer",
        ImportedLayer.class,
        LayerFold::apply,
        List.of(
            new Column<>("place", ImportedLayer::place),
            new Column<>("stands", ImportedLayer::stands)));
  }

  /** Those nobody took away, the lowest first. */
  List<ImportedLayer> standing() {
    return select("where stands order by place, id", Map.of());
  }
}
