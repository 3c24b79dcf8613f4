package org.watchfloor.geo.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.place.PlaceKind;
import org.watchfloor.task.Progress;

class MapPlacesTest {
  @TempDir Path folder;

  @Test
  void everyThingIsAPlaceOnce() {
    TestMap map = new TestMap();
    map.node(122.1, 30.0, "place", "town", "name", "定海");
    map.node(122.11, 30.0, "amenity", "hospital", "name", "定海医院");
    map.node(122.12, 30.0, "place", "village");
    map.line(new double[] {122.1, 30, 122.102, 30}, "highway", "residential", "name", "解放路");
    map.line(new double[] {122.103, 30, 122.105, 30}, "highway", "residential", "name", "解放路");
    map.line(new double[] {122.3, 30, 122.302, 30}, "highway", "residential", "name", "解放路");
    List<Place> places =
        Basemap.read(map.write(folder.resolve("a.pbf")), Progress.UNWATCHED).places();
    assertThat(places)
        .extracting(Place::name, Place::kind)
        .containsExactlyInAnyOrder(
            tuple("定海", PlaceKind.TOWN),
            tuple("定海医院", PlaceKind.FACILITY),
            tuple("解放路", PlaceKind.STREET),
            tuple("解放路", PlaceKind.STREET));
    assertThat(places).extracting(Place::id).doesNotHaveDuplicates();
    assertThat(places.getFirst().point().metresTo(new GeoPoint(122.1, 30))).isLessThan(1);
  }

  @Test
  void whereTwoNamedStreetsMeetIsAPlace() {
    TestMap map = new TestMap();
    long here = map.node(122.100, 30.0);
    long lane = map.node(122.1002, 30.0);
    long west = map.node(122.09, 30.0);
    long north = map.node(122.100, 30.01);
    long far = map.node(122.1002, 30.01);
    map.way(new long[] {west, here, lane}, "highway", "primary", "name", "中山路");
    map.way(new long[] {north, here}, "highway", "primary", "name", "长江路");
    map.way(new long[] {lane, far}, "highway", "primary", "name", "长江路");
    map.way(new long[] {north, far}, "highway", "residential");
    assertThat(Basemap.read(map.write(folder.resolve("b.pbf")), Progress.UNWATCHED).places())
        .filteredOn(place -> place.kind() == PlaceKind.CROSSING)
        .extracting(Place::name)
        .containsExactly("中山路×长江路");
  }
}
