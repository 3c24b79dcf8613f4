package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;

class HeightTest {
  private static final Height LEVEL = new Height(4.22, HeightDatum.WUSONG);

  @Test
  void comparesWithinOneDatum() {
    assertThat(LEVEL.above(new Height(3.9, HeightDatum.WUSONG))).isCloseTo(0.32, within(1e-9));
    assertThat(LEVEL.reaches(new Height(4.22, HeightDatum.WUSONG))).isTrue();
    assertThat(LEVEL.reaches(new Height(4.3, HeightDatum.WUSONG))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = HeightDatum.class, names = "WUSONG", mode = EnumSource.Mode.EXCLUDE)
  void refusesAcrossDatums(HeightDatum other) {
    assertThatThrownBy(() -> LEVEL.reaches(new Height(2.3, other)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.said().key()).isEqualTo("geo.refused.heights");
              assertThat(new Texts(Language.ZH).say(e.said())).contains("吴淞").contains("4.22");
            });
  }

  @Test
  void twoLocalZerosAreNotTheSame() {
    Height gauge = new Height(1, HeightDatum.LOCAL);
    assertThat(gauge.comparable(gauge)).isFalse();
  }

  @Test
  void aHeightIsANumber() {
    assertThatThrownBy(() -> new Height(Double.NaN, HeightDatum.WUSONG))
        .isInstanceOf(RefusedException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1985, NATIONAL_1985",
    "Wusong, WUSONG",
    "yellow-sea-1956, YELLOW_SEA_1956",
    "PEARL_RIVER, PEARL_RIVER",
    " local , LOCAL"
  })
  void isNamedByItsCode(String name, HeightDatum datum) {
    assertThat(HeightDatum.of(name)).isEqualTo(datum);
  }

  @Test
  void refusesAnUnknownDatum() {
    assertThatThrownBy(() -> HeightDatum.of("sea"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().args()).containsExactly("sea"));
  }
}
