package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How exact a place is by how it was written, and in which system. */
class TypedPointTest {
  private static final GeoPoint DINGHAI = new GeoPoint(122.106, 30.016);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          122,30                               | 100000
          122.1,30.0                           | 10000
          122.106,30.016                       | 100
          122.10600,30.01600                   | 1
          122.1060001,30.0160001               | 1
          122.1,30.016                         | 10000
          122.106,30                           | 100000
          122°06'E 30°00'N                     | 2000
          122°06'21"E 30°00'57"N               | 30
          122°06'21.6"E 30°00'57.6"N           | 3
          30-00.96N 122-06.36E                 | 20
          东经122度6分21秒，北纬30度0分57秒    | 30
          １２２．１０６，３０．０１６         | 100
          51R 413787 3320894                   | 1
          51R 413787.8 3320894.8               | 1
          51R VP 1 2                           | 10000
          51R VP 138 217                       | 100
          51RVP13832173                        | 10
          51R VP 13839 21737                   | 1
          """)
  void digitsTellHowExactAPlaceIs(String text, double metres) {
    TypedPoint typed = Coordinates.read(text);
    assertThat(typed.accuracyMetres()).isEqualTo(metres);
    assertThat(typed.source()).isEqualTo(PointSource.typed(Datum.WGS84, metres));
    assertThat(Coordinates.findTyped(text)).contains(typed);
  }

  /** What was rounded to some digits lies within what those digits promise. */
  @Property
  boolean thePlaceLiesWithinWhatTheDigitsPromise(
      @ForAll @DoubleRange(min = 73.1, max = 135.9) double lon,
      @ForAll @DoubleRange(min = 3.1, max = 53.9) double lat,
      @ForAll @IntRange(min = 0, max = 9) int digits) {
    String written = String.format(Locale.ROOT, "%%.%df,%%.%df", digits, digits);
    TypedPoint typed = Coordinates.read(String.format(Locale.ROOT, written, lon, lat));
    return typed.point().metresTo(new GeoPoint(lon, lat)) <= typed.accuracyMetres();
  }

  @Property
  boolean moreDigitsAreNeverLessExact(
      @ForAll @DoubleRange(min = 73.1, max = 135.9) double lon,
      @ForAll @DoubleRange(min = 3.1, max = 53.9) double lat,
      @ForAll @IntRange(min = 0, max = 8) int digits) {
    String coarse = String.format(Locale.ROOT, "%." + digits + "f,%." + digits + "f", lon, lat);
    int more = digits + 1;
    String fine = String.format(Locale.ROOT, "%." + more + "f,%." + more + "f", lon, lat);
    return Coordinates.read(fine).accuracyMetres() <= Coordinates.read(coarse).accuracyMetres();
  }

  /** Read over the radio and written down again, it is the same metre. */
  @Property
  boolean theMilitaryGridReadsWhatItWrites(
      @ForAll @DoubleRange(min = -179.9, max = 179.9) double lon,
      @ForAll @DoubleRange(min = -79.9, max = 71.9) double lat) {
    GeoPoint point = new GeoPoint(lon, lat);
    String written = MilitaryGrid.of(point).orElseThrow().toString();
    return Coordinates.parse(written).metresTo(point) < 1;
  }

  @ParameterizedTest
  @CsvSource({"51R VP 1 22", "61R VP 1 2", "51R VP 12 3456", "51R AP 1 2", "51C VP 13839 21737x"})
  void whatIsNoReferenceOfTheGridIsNone(String text) {
    assertThat(Coordinates.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'gcj02 122.1106,30.0136', GCJ02",
    "'GCJ-02: 30.0136,122.1106', GCJ02",
    "高德坐标：122.1106，30.0136, GCJ02",
    "腾讯 122.1106 30.0136, GCJ02",
    "'百度122.1106,30.0136', BD09",
    "'bd09 30.0136N 122.1106E', BD09",
    "'wgs84 122.1106,30.0136', WGS84",
    "'CGCS2000 122.1106,30.0136', WGS84",
  })
  void aSystemNamedBeforeTheNumbersIsTheirs(String text, Datum datum) {
    TypedPoint typed = Coordinates.read(text);
    assertThat(typed.point()).isEqualTo(datum.toWgs84(122.1106, 30.0136));
    assertThat(typed.written()).isEqualTo(new Datum.Reading(datum, 122.1106, 30.0136));
    assertThat(typed.source()).isEqualTo(PointSource.typed(datum, 10));
  }

  @Test
  void aSystemTheCallerNamesHoldsUnlessTheTextNamesAnother() {
    assertThat(Coordinates.read("122.1106,30.0136", Datum.GCJ02).point())
        .isEqualTo(Datum.GCJ02.toWgs84(122.1106, 30.0136));
    assertThat(Coordinates.read("wgs84 122.1106,30.0136", Datum.GCJ02).point())
        .isEqualTo(new GeoPoint(122.1106, 30.0136));
  }

  @Test
  void surveyedGridsAreNeverShifted() {
    TypedPoint typed = Coordinates.read("51R 413787.8 3320894.8", Datum.GCJ02);
    assertThat(typed.point().metresTo(DINGHAI)).isCloseTo(0, within(0.2));
    assertThat(typed.source().datum()).isEqualTo(Datum.WGS84);
  }
}
