package org.watchfloor.region;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of areas. */
@Singleton
final class AreaStore extends SubjectStore<Area> {
  @Inject
  AreaStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "area",
        "area",
        Area.class,
        RegionFold::area,
        List.of(new Column<>("parent", Area::parent), new Column<>("people", Area::people)));
  }

  List<Area> below(String parent) {
    return select("where parent = :parent order by id", Map.of("parent", parent));
  }
}
