package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Language;

class SystemLanguageTest {
  @Test
  void chineseUnlessTheSystemSpeaksEnglish() {
    assertThat(linux(Map.of())).isEqualTo(Language.ZH);
    assertThat(linux(Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.ZH);
    assertThat(linux(Map.of("LANG", "fr_FR.UTF-8"))).isEqualTo(Language.ZH);
    assertThat(linux(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Language.EN);
    assertThat(linux(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "zh_CN.UTF-8")))
        .isEqualTo(Language.ZH);
    assertThat(linux(Map.of("LANG", "zh_CN.UTF-8", "WATCHFLOOR_LANG", "en")))
        .isEqualTo(Language.EN);
  }

  @Test
  void whereTheSystemKeepsItElsewhereTheLocaleCounts() {
    assertThat(SystemLanguage.of(Map.of(), "Windows 11", Locale.US)).isEqualTo(Language.EN);
    assertThat(SystemLanguage.of(Map.of(), "Mac OS X", Locale.CHINA)).isEqualTo(Language.ZH);
  }

  private static Language linux(Map<String, String> environment) {
    return SystemLanguage.of(environment, "Linux", Locale.US);
  }
}
