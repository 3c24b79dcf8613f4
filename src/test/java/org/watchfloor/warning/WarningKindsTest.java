package org.watchfloor.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.watchfloor.base.Language;

class WarningKindsTest {
  private final WarningKinds kinds = new WarningKinds();

  @Test
  void everyCodeIsOneAndEveryLineSaysHowSureItIs() {
    assertThat(kinds.list())
        .hasSizeGreaterThan(60)
        .allSatisfy(kind -> {
          assertThat(kind.code()).matches("\\d{2}[A-Z]\\d{2}");
          assertThat(kind.status()).isIn("SEEN", "GK", "OURS");
          assertThat(kind.english()).isNotBlank();
        });
  }

  @Test
  void theLongestNameInATextIsMeant() {
    assertThat(kinds.within("海上雷雨大风黄色")).get().extracting("code").isEqualTo("11B52");
    assertThat(kinds.within("低温雨雪冰冻")).get().extracting("code").isEqualTo("11B30");
    assertThat(kinds.within("晴")).isEmpty();
  }

  @Test
  void whatAnOfficerCallsASignalInOneBreath() {
    Headline signal = Headline.signal("暴雨红色", kinds);
    assertThat(signal.kind()).contains(new WarningKind("11B03", "暴雨"));
    assertThat(signal.colour()).isEqualTo(WarningColour.RED);
    assertThat(Headline.signal("怪风黄色预警", kinds).kind()).contains(new WarningKind("", "怪风"));
    assertThat(Headline.signal("", kinds).kind()).isEmpty();
    assertThat(Headline.signal("大雾", kinds).colour()).isNull();
  }

  @Test
  void namesInBothLanguages() {
    assertThat(kinds.name(new WarningKind("11E02", "风暴潮"), Language.EN)).isEqualTo("Storm surge");
    assertThat(kinds.name(new WarningKind("", "怪风"), Language.EN)).isEqualTo("怪风");
  }
}
