package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.base.RefusedException;

class CoordinatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "122.106,30.016",
        "30.016,122.106",
        " (122.106 ; 30.016) ",
        "１２２．１０６，３０．０１６",
        "122.106、30.016",
        "30.016N 122.106E",
        "N30.016, E122.106",
        "122.106e30.016n",
        "北纬30.016 东经122.106",
        "东经：122.106° 北纬：30.016°",
        "经度122.106，纬度30.016",
        "122°06'21.6\"E 30°00'57.6\"N",
        "122°06′21.6″E，30°00′57.6″N",
        "122º06'21.6'' 30º00'57.6''",
        "东经122度6分21.6秒，北纬30度0分57.6秒",
        "122:06:21.6 30:00:57.6",
        "122°6.36'E 30°0.96'N",
        "30-00.96N 122-06.36E",
        "30-00-57.6N, 122-06-21.6E",
        "30 00 57.6 N 122 06 21.6 E",
        "N30 00.96 E122 06.36",
        "Ｎ３０－００．９６　Ｅ１２２－０６．３６",
        "geo:30.016,122.106",
        "经度：122度6.36分 纬度：30度0.96分",
        "E122.106° N30.016°",
      })
  void readsWhatPeopleWrite(String text) {
    GeoPoint point = Coordinates.parse(text);
    assertThat(point.lon()).isCloseTo(122.106, within(1e-9));
    assertThat(point.lat()).isCloseTo(30.016, within(1e-9));
    assertThat(Coordinates.find(text)).contains(point);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "51R 413787.8 3320894.8",
        "51R 413787.8E 3320894.8N",
        "UTM 51N 413787.8, 3320894.8",
        "５１Ｒ　４１３７８７．８　３３２０８９４．８",
      })
  void readsUtm(String text) {
    GeoPoint point = Coordinates.parse(text);
    assertThat(point.metresTo(new GeoPoint(122.106, 30.016))).isLessThan(0.2);
    assertThat(Coordinates.find(text)).contains(point);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3322223.7 41413753.3",
        "41413753.3,3322223.7",
        "X=3322223.7 Y=41413753.3",
        "X: 3322223.7m, Y: 41413753.3m",
      })
  void readsTheZonesOfChineseSurveys(String text) {
    assertThat(Coordinates.parse(text).metresTo(new GeoPoint(122.106, 30.016))).isLessThan(0.2);
  }

  @Test
  void readsPlacesAbroadWhenTheDirectionsAreWritten() {
    assertThat(Coordinates.parse("33.9S 151.2E")).isEqualTo(new GeoPoint(151.2, -33.9));
  }

  @ParameterizedTest
  @CsvSource({
    "'', geo.refused.unreadable",
    "定海解放街, geo.refused.unreadable",
    "122.1, geo.refused.unreadable",
    "'122.1,30.0,12', geo.refused.unreadable",
    "'122.1 x 30.0', geo.refused.unreadable",
    "'122°61''E 30°N', geo.refused.unreadable",
    "'-30N 122E', geo.refused.unreadable",
    "'10,20', geo.refused.order",
    "'-74.0,40.7', geo.refused.order",
    "'30N 122N', geo.refused.letters",
    "'30N 122', geo.refused.letters",
    "'95N 122E', geo.refused.range",
  })
  void refusesWithTheReason(String text, String key) {
    assertThatThrownBy(() -> Coordinates.parse(text))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
    assertThat(Coordinates.find(text)).isEmpty();
  }

  @Test
  void writesDegreesMinutesSecondsAndCarriesTheRounding() {
    assertThat(Coordinates.toDms(new GeoPoint(122.106, 30.016)))
        .isEqualTo("30°00′57.6″N 122°06′21.6″E");
    assertThat(Coordinates.toDms(new GeoPoint(-0.99999999, -1.99999999)))
        .isEqualTo("2°00′00.0″S 1°00′00.0″W");
  }

  @Property
  boolean readsWhatItWrites(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat) {
    GeoPoint point = new GeoPoint(lon, lat);
    return Coordinates.parse(Coordinates.toDms(point)).metresTo(point) < 3;
  }
}
