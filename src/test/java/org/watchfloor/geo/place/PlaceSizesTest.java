package org.watchfloor.geo.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointOrigin;
import org.watchfloor.geo.PointSource;

class PlaceSizesTest {
  private final PlaceSizes sizes = new PlaceSizes();

  @ParameterizedTest
  @EnumSource(value = PlaceKind.class, names = "POINT", mode = EnumSource.Mode.EXCLUDE)
  void aNameIsAsExactAsItsKindIsLarge(PlaceKind kind) {
    PointSource source = sizes.sourceOf(new Place("1", "沈家门", kind, new GeoPoint(122.3, 29.95)));
    assertThat(source.origin()).isEqualTo(PointOrigin.NAME);
    assertThat(source.accuracyMetres()).isGreaterThan(0);
  }

  @Test
  void aCrossingIsMoreExactThanAVillageAndThatMoreThanATown() {
    GeoPoint at = new GeoPoint(122.3, 29.95);
    assertThat(List.of(PlaceKind.CROSSING, PlaceKind.VILLAGE, PlaceKind.TOWN))
        .extracting(kind -> sizes.sourceOf(new Place("1", "沈家门", kind, at)).accuracyMetres())
        .doesNotContainNull()
        .isSorted();
  }

  @Test
  void coordinatesInTheSearchFieldKeepTheirDigitsAndTheirSystem() {
    PlaceIndex index = new PlaceIndex(List.of());
    Place point = index.find("gcj02 122.11,30.01", 5).getFirst().place();
    assertThat(point.point()).isEqualTo(Datum.GCJ02.toWgs84(122.11, 30.01));
    assertThat(sizes.sourceOf(point)).isEqualTo(PointSource.typed(Datum.GCJ02, 1000));
  }
}
