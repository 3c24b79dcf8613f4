package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;

class SizesTest {
  private static String say(Message message) {
    return new Texts(Language.EN).say(message);
  }

  @Test
  void aLengthStandsInTheUnitOfItsSize() {
    assertThat(say(Sizes.length(0))).isEqualTo("0 m");
    assertThat(say(Sizes.length(999.4))).isEqualTo("999 m");
    assertThat(say(Sizes.length(999.6))).isEqualTo("1 km");
    assertThat(say(Sizes.length(1_254))).isEqualTo("1.25 km");
    assertThat(say(Sizes.length(12_540))).isEqualTo("12.5 km");
    assertThat(say(Sizes.length(200_000))).isEqualTo("200 km");
  }

  @Test
  void soDoesAnArea() {
    assertThat(say(Sizes.area(9_999))).isEqualTo("9999 m²");
    assertThat(say(Sizes.area(10_000))).isEqualTo("1 ha");
    assertThat(say(Sizes.area(125_000))).isEqualTo("12.5 ha");
    assertThat(say(Sizes.area(1_500_000))).isEqualTo("1.5 km²");
    assertThat(say(Sizes.area(130e6))).isEqualTo("130 km²");
  }
}
