package org.watchfloor.geo.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.geo.GeoPoint;

class PlaceIndexTest {
  private static final Place DINGHAI = place("定海", PlaceKind.TOWN, 122.106);
  private static final Place PUTUO = place("普陀", PlaceKind.TOWN, 122.301);
  private static final Place ONE = place("解放路", PlaceKind.STREET, 122.11);
  private static final Place TWO = place("解放路", PlaceKind.STREET, 122.30);
  private static final PlaceIndex INDEX = new PlaceIndex(List.of(ONE, TWO, DINGHAI, PUTUO));

  @Test
  void tellsStreetsOfOneNameApartByTheNearestTown() {
    assertThat(INDEX.find("jfl", 5))
        .containsExactlyInAnyOrder(
            new PlaceIndex.Found(ONE, "定海", Fit.SPELLED_WHOLE),
            new PlaceIndex.Found(TWO, "普陀", Fit.SPELLED_WHOLE));
    assertThat(INDEX.find("dh", 5))
        .containsExactly(new PlaceIndex.Found(DINGHAI, "", Fit.SPELLED_WHOLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"中山路×长江路", "长江路x中山路", "中山路 长江路", "中山路与长江路", "长江路和中山路路口", "zslcjl", "cjlzs"})
  void findsACrossingByItsStreetsInAnyOrder(String typed) {
    Place crossing = Place.crossing("1", "长江路", "中山路", new GeoPoint(122.1, 30));
    PlaceIndex index = new PlaceIndex(List.of(crossing, ONE, DINGHAI));
    assertThat(index.guess(typed, 3)).extracting(PlaceIndex.Found::place).contains(crossing);
  }

  @Test
  void takesCoordinates() {
    List<PlaceIndex.Found> found = INDEX.find("30.01N 122.10E", 5);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().place().kind()).isEqualTo(PlaceKind.POINT);
    assertThat(found.getFirst().place().point()).isEqualTo(new GeoPoint(122.10, 30.01));
    assertThat(found.getFirst().near()).isEqualTo("定海");
  }

  @Test
  void knowsNoTownFarOutAtSea() {
    assertThat(INDEX.townNear(new GeoPoint(124, 31))).isEmpty();
  }

  private static Place place(String name, PlaceKind kind, double lon) {
    return new Place(name + lon, name, kind, new GeoPoint(lon, 30.01));
  }
}
