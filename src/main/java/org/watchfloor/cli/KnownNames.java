package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.region.PlaceFinder;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.task.Progress;

/** The names a station knows, for verbs that look for some: on the desk they come with the map. */
final class KnownNames {
  private KnownNames() {}

  /**
   * Reads those of the station's map and of its registers; a province takes minutes.
   *
   * @throws org.watchfloor.base.RefusedException if the map cannot be read
   */
  static PlaceFinder read(Station station, Path folder) {
    GroundShelf.of(folder)
        .own()
        .ifPresent(map ->
            station
                .get(Gazetteer.class)
                .put("map", Basemap.read(map.file(), Progress.UNWATCHED).places()));
    PlaceFinder finder = station.get(PlaceFinder.class);
    finder.refresh();
    return finder;
  }
}
