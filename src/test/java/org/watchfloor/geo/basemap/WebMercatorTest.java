package org.watchfloor.geo.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.GeoPoint;

class WebMercatorTest {
  @Test
  void putsTheWorldIntoASquare() {
    assertThat(WebMercator.x(-180)).isZero();
    assertThat(WebMercator.x(180)).isEqualTo(1);
    assertThat(WebMercator.y(0)).isEqualTo(0.5);
    assertThat(WebMercator.y(90)).isCloseTo(0, within(1e-9));
    assertThat(WebMercator.y(-90)).isCloseTo(1, within(1e-9));
  }

  @Test
  void findsTheTileOfDinghai() {
    int n = 1 << 12;
    assertThat((int) (WebMercator.x(122.106) * n)).isEqualTo(3437);
    assertThat((int) (WebMercator.y(30.016) * n)).isEqualTo(1689);
  }

  @Property
  boolean thereAndBackIsTheSamePlace(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -85, max = 85) double lat) {
    GeoPoint back = WebMercator.point(WebMercator.x(lon), WebMercator.y(lat));
    return back.metresTo(new GeoPoint(lon, lat)) < 0.01;
  }
}
