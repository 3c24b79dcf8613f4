package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.base.RefusedException;

class GeoPointTest {
  @Test
  void oneDegreeOfLatitudeIsAbout111Kilometres() {
    assertThat(new GeoPoint(122, 30).metresTo(new GeoPoint(122, 31)))
        .isCloseTo(111_195, within(1.0));
  }

  @Test
  void distanceIsTheSameBothWaysAndAcrossTheDateLine() {
    GeoPoint east = new GeoPoint(179.9, 0);
    GeoPoint west = new GeoPoint(-179.9, 0);
    assertThat(east.metresTo(west)).isCloseTo(22_239, within(1.0)).isEqualTo(west.metresTo(east));
  }

  @ParameterizedTest
  @CsvSource({"180.1,0", "0,90.1", "NaN,30", "122,NaN", "Infinity,0"})
  void refusesWhatIsNotOnTheEarth(double lon, double lat) {
    assertThatThrownBy(() -> new GeoPoint(lon, lat)).isInstanceOf(RefusedException.class);
  }

  @Test
  void writesLongitudeFirst() {
    assertThat(new GeoPoint(122.106, 30.016).toDecimal()).isEqualTo("122.10600,30.01600");
  }
}
