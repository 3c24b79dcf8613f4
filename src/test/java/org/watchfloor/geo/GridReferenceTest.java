package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GridReferenceTest {
  /** A tower in Toronto, as an encyclopaedia gives it in both ways. */
  private static final GeoPoint TOWER = new GeoPoint(-(79 + 23 / 60.0 + 13.7 / 3600), 43.6425667);

  @Test
  void agreesWithAPublishedPair() {
    assertThat(GridReference.toUtm(TOWER)).isEqualTo("17T 630084 4833438");
    assertThat(GridReference.find("17T 630084 4833438"))
        .hasValueSatisfying(found -> assertThat(found.point().metresTo(TOWER)).isLessThan(1.5));
  }

  @Test
  void onTheMiddleMeridianTheNorthIsTheArcOfTheMeridian() {
    // The quadrant of the meridian of WGS 84 is 10 001 965.729 m long.
    TransverseMercator grid = new TransverseMercator(120, 1, 500_000, 0);
    TransverseMercator.Grid pole = grid.grid(new GeoPoint(120, 89.99999999));
    assertThat(pole.north()).isCloseTo(10_001_965.728, within(0.01));
    assertThat(grid.grid(new GeoPoint(120, 30)).east()).isEqualTo(500_000);
  }

  @Property
  boolean thereAndBackIsWithinAMillimetre(
      @ForAll @DoubleRange(min = -6, max = 6) double off,
      @ForAll @DoubleRange(min = -80, max = 84) double lat,
      @ForAll @IntRange(min = 1, max = 59) int zone) {
    double meridian = 6.0 * zone - 183;
    GeoPoint point = new GeoPoint(Math.clamp(meridian + off, -180, 180), lat);
    TransverseMercator grid = new TransverseMercator(meridian, 0.9996, 500_000, 0);
    return grid.point(grid.grid(point)).metresTo(point) < 0.001;
  }

  @Property
  boolean readsWhatItWrites(
      @ForAll @DoubleRange(min = -179.9, max = 179.9) double lon,
      @ForAll @DoubleRange(min = -79.9, max = 83.9) double lat) {
    GeoPoint point = new GeoPoint(lon, lat);
    return GridReference.find(GridReference.toUtm(point)).orElseThrow().point().metresTo(point)
        < 1.5;
  }

  @Test
  void otherNumbersAreNoGridReference() {
    assertThat(GridReference.find("122.106,30.016")).isEmpty();
    assertThat(GridReference.find("13800138000 3321013")).isEmpty();
    assertThat(GridReference.find("05803051111")).isEmpty();
    assertThat(GridReference.find("3321013 99999999")).isEmpty();
    assertThat(GridReference.find("61R 413782 3320968")).isEmpty();
    assertThat(GridReference.find("41413773 41413773")).isEmpty();
  }

  @Test
  void theThreeDegreeAndTheSixDegreeZoneOfAPlaceMeanTheSame() {
    GeoPoint place = new GeoPoint(122.106, 30.016);
    TransverseMercator.Grid narrow = new TransverseMercator(123, 1, 500_000, 0).grid(place);
    String text =
        String.format(java.util.Locale.ROOT, "%.3f %.3f", narrow.north(), 41e6 + narrow.east());
    String wide =
        String.format(java.util.Locale.ROOT, "%.3f %.3f", 21e6 + narrow.east(), narrow.north());
    assertThat(GridReference.find(text).orElseThrow().point().metresTo(place)).isLessThan(0.01);
    assertThat(GridReference.find(wide).orElseThrow().point().metresTo(place)).isLessThan(0.01);
  }

  @Test
  void beyondTheGridDegreesAreWritten() {
    assertThat(GridReference.toUtm(new GeoPoint(100, 88))).startsWith("88°");
  }
}
