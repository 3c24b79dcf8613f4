package org.watchfloor.incident.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.Severity;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class SuggesterTest {
  @TempDir Path temp;
  private TestStation station;
  private Suggester suggester;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("dh"), "ZS-DH", new HandClock(), new DutyModule(), new IncidentModule());
    suggester = station.get(Suggester.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @ParameterizedTest
  @CsvSource({
    "小区一楼进水两户老人被困, 11A02, ORDINARY",
    "海塘管涌请求支援, 11A01, LARGE",
    "工厂车间起火浓烟很大, 12F01, ORDINARY",
    "居民楼着火有明火, 12G01, ORDINARY",
    "渔船失联船上12人, 12J01, MAJOR",
    "两车相撞2人死亡, 12H01, ORDINARY",
    "两车相撞3人死亡, 12H01, LARGE",
    "大巴翻车死亡约10人, 12H01, MAJOR",
    "储罐泄漏30人死亡, 12D01, EXTRAORDINARY",
    "村口山体滑坡道路中断, 11D01, LARGE",
    "7月20日车祸死亡1人, 12H01, ORDINARY",
    "2026年车祸死亡1人, 12H01, ORDINARY",
    "两车相撞三人死亡, 12H01, LARGE",
    "大巴翻车十二名乘客死亡, 12H01, MAJOR",
    "大巴翻车死亡：30, 12H01, EXTRAORDINARY",
    "大巴翻车死亡 3 重伤 5, 12H01, LARGE",
    "车祸，死亡时间20点30分, 12H01, ORDINARY"
  })
  void pointsToTypeAndSeverityOfANarrative(String narrative, String type, Severity severity) {
    Suggestion found = suggester.suggest(narrative).orElseThrow();
    assertThat(found.type().key()).isEqualTo(type);
    assertThat(found.severity()).isEqualTo(severity);
    assertThat(found.because()).isNotBlank();
  }

  @Test
  void saysNothingWhereNoWordIsKnown() {
    assertThat(suggester.suggest("你好，请问几点下班")).isEmpty();
    assertThat(suggester.suggest("")).isEmpty();
  }
}
