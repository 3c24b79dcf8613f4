package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.base.RefusedException;

class DatumTest {
  private static final Offset<Double> CENTIMETRE = within(1e-7);

  @ParameterizedTest
  @CsvFileSource(resources = "/geo/gcj02-pairs.csv", numLinesToSkip = 1)
  void agreesWithPublishedPairsBothWays(double lon, double lat, double gcjLon, double gcjLat) {
    Datum.Reading shown = Datum.GCJ02.fromWgs84(new GeoPoint(lon, lat));
    assertThat(shown.lon()).isCloseTo(gcjLon, CENTIMETRE);
    assertThat(shown.lat()).isCloseTo(gcjLat, CENTIMETRE);
    GeoPoint back = Datum.GCJ02.toWgs84(gcjLon, gcjLat);
    assertThat(back.lon()).isCloseTo(lon, CENTIMETRE);
    assertThat(back.lat()).isCloseTo(lat, CENTIMETRE);
  }

  @Test
  void agreesWithVectorsOfOtherImplementations() {
    GeoPoint wgs = Datum.GCJ02.toWgs84(123, 45);
    // Published inverses are approximations themselves, good to some centimetres.
    assertThat(wgs.lon()).isCloseTo(122.99395597, within(1e-6));
    assertThat(wgs.lat()).isCloseTo(44.99804071, within(1e-6));
    Datum.Reading baidu = Datum.BD09.fromWgs84(new GeoPoint(116.403988, 39.914266));
    assertThat(baidu.lon()).isCloseTo(116.41661560068297, CENTIMETRE);
    assertThat(baidu.lat()).isCloseTo(39.92196580126834, CENTIMETRE);
    Datum.Reading gcj = Datum.GCJ02.fromWgs84(Datum.BD09.toWgs84(113.739873, 34.356696));
    assertThat(gcj.lon()).isCloseTo(113.73337197243862, within(1e-6));
    assertThat(gcj.lat()).isCloseTo(34.350630274732744, within(1e-6));
  }

  @Property
  boolean thereAndBackIsWithinAMillimetre(
      @ForAll @DoubleRange(min = 74, max = 135) double lon,
      @ForAll @DoubleRange(min = 4, max = 53) double lat,
      @ForAll Datum datum) {
    GeoPoint point = new GeoPoint(lon, lat);
    Datum.Reading shown = datum.fromWgs84(point);
    return datum.toWgs84(shown.lon(), shown.lat()).metresTo(point) < 0.001;
  }

  /** Against a second way to invert: bisection needs no derivative and no start value. */
  @Property(tries = 200)
  boolean theInverseAgreesWithBisection(
      @ForAll @DoubleRange(min = 74, max = 135) double lon,
      @ForAll @DoubleRange(min = 4, max = 53) double lat) {
    double west = lon - 0.02;
    double east = lon + 0.02;
    double south = lat - 0.02;
    double north = lat + 0.02;
    for (int round = 0; round < 60; round++) {
      Datum.Reading shown =
          Datum.GCJ02.fromWgs84(new GeoPoint((west + east) / 2, (south + north) / 2));
      if (shown.lon() < lon) {
        west = (west + east) / 2;
      } else {
        east = (west + east) / 2;
      }
      if (shown.lat() < lat) {
        south = (south + north) / 2;
      } else {
        north = (south + north) / 2;
      }
      // The other axis moves a little with each step: keep the true place within the box.
      west -= 1e-6 * Math.pow(0.75, round);
      east += 1e-6 * Math.pow(0.75, round);
      south -= 1e-6 * Math.pow(0.75, round);
      north += 1e-6 * Math.pow(0.75, round);
    }
    GeoPoint found = Datum.GCJ02.toWgs84(lon, lat);
    return found.metresTo(new GeoPoint((west + east) / 2, (south + north) / 2)) < 1;
  }

  @Test
  void oneSubtractionWouldLeaveWhatTheIterationDoesNot() {
    GeoPoint point = new GeoPoint(122.106, 30.016);
    Datum.Reading shown = Datum.GCJ02.fromWgs84(point);
    Datum.Reading again = Datum.GCJ02.fromWgs84(new GeoPoint(shown.lon(), shown.lat()));
    GeoPoint once = new GeoPoint(2 * shown.lon() - again.lon(), 2 * shown.lat() - again.lat());
    assertThat(once.metresTo(point)).isGreaterThan(0.2);
    assertThat(Datum.GCJ02.toWgs84(shown.lon(), shown.lat()).metresTo(point)).isLessThan(0.001);
  }

  @ParameterizedTest
  @CsvSource({"139.7,35.6", "-74,40.7", "2.35,48.85", "151.2,-33.9"})
  void movesNothingOutsideChina(double lon, double lat) {
    for (Datum datum : Datum.values()) {
      assertThat(datum.toWgs84(lon, lat)).isEqualTo(new GeoPoint(lon, lat));
      assertThat(datum.fromWgs84(new GeoPoint(lon, lat)))
          .isEqualTo(new Datum.Reading(datum, lon, lat));
    }
  }

  @ParameterizedTest
  @CsvSource({"wgs84,WGS84", "CGCS2000,WGS84", "GCJ-02,GCJ02", " bd09 ,BD09"})
  void isNamedAsOnTheCommandLine(String name, Datum datum) {
    assertThat(Datum.of(name)).isEqualTo(datum);
  }

  @Test
  void refusesAnUnknownName() {
    assertThatThrownBy(() -> Datum.of("beijing54"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().args()).containsExactly("beijing54"));
  }
}
