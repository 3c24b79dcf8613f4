package org.watchfloor.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.watchfloor.base.Language;

class IncidentTypesTest {
  private final IncidentTypes types = new IncidentTypes();

  @Test
  void everyKeyIsTheCodeThatStandsInTheFile() {
    assertThat(types.list())
        .extracting(IncidentType::key)
        .allMatch(key -> key.matches("1[1-4][A-Z]\\d{2}"))
        .contains("11E02", "11E06", "11E08", "12E01", "13E01");
  }

  @Test
  void whatWasWrittenUnderAMisreadKeyKeepsItsName() {
    assertThat(types.name("1100.0", Language.ZH)).isEqualTo("风暴潮");
    assertThat(types.name("1.1E7", Language.ZH)).isEqualTo("海浪");
    assertThat(types.name("1.1E9", Language.ZH)).isEqualTo("赤潮");
  }
}
