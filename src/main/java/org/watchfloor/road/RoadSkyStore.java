package org.watchfloor.road;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table with the weather of the roads: one row at most. */
@Singleton
final class RoadSkyStore extends SubjectStore<RoadSky> {
  @Inject
  RoadSkyStore(Database database, RecordJson json) {
    super(database, json, "road", "road_weather", RoadSky.class, RoadFold::apply, List.of());
  }
}
