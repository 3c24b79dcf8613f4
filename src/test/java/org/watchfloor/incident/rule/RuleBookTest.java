package org.watchfloor.incident.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.IncidentType;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.deadline.ReportingStation;
import org.watchfloor.incident.rule.ReportRule.Duty;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class RuleBookTest {
  @TempDir Path temp;
  private TestStation station;

  @BeforeEach
  void open() {
    station = ReportingStation.open(temp.resolve("dh"), "ZS-DH", new HandClock());
  }

  @AfterEach
  void close() {
    station.close();
  }

  private RuleBook book() {
    return station.get(RuleBook.class);
  }

  @Test
  void theProgramsOwnRulesHaveNoFaultAndEachNamesItsSource() {
    assertThat(book().faults()).isEmpty();
    assertThat(book().reports().rules())
        .hasSizeGreaterThanOrEqualTo(20)
        .allSatisfy(rule -> assertThat(rule.basis().source()).isNotBlank());
    assertThat(book().reports().rules())
        .filteredOn(rule -> rule.basis().status() == RuleStatus.GK)
        .extracting(ReportRule::key)
        .contains("DUTY_PHONE", "DUTY_WRITTEN", "ACC_FOLLOW", "DIS_FINAL", "GOV_4H");
    assertThat(book().reports().rule("GOV_4H").orElseThrow().duty()).isEqualTo(Duty.REFERENCE);
    assertThat(book().figures().indicators()).extracting(Indicator::key).contains("DEAD", "LOSS");
  }

  /** 以上 includes the number: 3 dead is 较大, 2 is 一般 (条例 §3). */
  @ParameterizedTest
  @CsvSource({
    "12G01,DEAD,0,",
    "12G01,DEAD,1,ORDINARY",
    "12G01,DEAD,2,ORDINARY",
    "12G01,DEAD,3,LARGE",
    "12G01,DEAD,9,LARGE",
    "12G01,DEAD,10,MAJOR",
    "12G01,DEAD,29,MAJOR",
    "12G01,DEAD,30,EXTRAORDINARY",
    "12G01,BADLY_HURT,9,ORDINARY",
    "12G01,BADLY_HURT,10,LARGE",
    "12G01,BADLY_HURT,50,MAJOR",
    "12G01,LOSS,999.99,ORDINARY",
    "12G01,LOSS,1000,LARGE",
    "12G01,LOSS,5000,MAJOR",
    "12G01,LOSS,10000,EXTRAORDINARY",
    "11G01,FOREST,0.5,ORDINARY",
    "11G01,FOREST,1,LARGE",
    "11G01,FOREST,1000,EXTRAORDINARY",
    "11C01,MISSING,10,LARGE",
    "11C01,MISSING,50,MAJOR",
    "11B01,DEAD,100,"
  })
  void aNumberIncludesItsThreshold(
      String type, String figure, BigDecimal number, Severity expected) {
    IncidentType of = station.get(IncidentTypes.class).get(type);
    assertThat(
            book().figures().grade(of, Map.of(figure, number)).map(Grading::severity).orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void theWorstSingleFigureDecides() {
    IncidentType fire = station.get(IncidentTypes.class).get("12G01");
    Grading found =
        book()
            .figures()
            .grade(fire, Map.of("DEAD", new BigDecimal("2"), "BADLY_HURT", new BigDecimal("50")))
            .orElseThrow();
    assertThat(found.severity()).isEqualTo(Severity.MAJOR);
    assertThat(found.by().of()).containsExactly("BADLY_HURT");
  }

  @Test
  void trafficAndFireAreFollowedForSevenDaysOthersForThirty() {
    IncidentTypes types = station.get(IncidentTypes.class);
    FigureRules rules = book().figures();
    assertThat(rules.window(types.get("12G01")).orElseThrow().length()).hasDays(7);
    assertThat(rules.window(types.get("12H01")).orElseThrow().length()).hasDays(7);
    assertThat(rules.window(types.get("12D01")).orElseThrow().length()).hasDays(30);
    assertThat(rules.window(types.get("11A01")).orElseThrow().length()).hasDays(30);
  }

  @Test
  void partsOfAWholeAreCheckedButSilenceIsNoZero() {
    Invariant sum =
        book().figures().invariants().stream()
            .filter(one -> one.whole().equals("RESETTLED"))
            .findFirst()
            .orElseThrow();
    assertThat(sum.holds(values("RESETTLED", 10, "RESETTLED_TOGETHER", 4))).isTrue();
    assertThat(sum.holds(values("RESETTLED", 10, "RESETTLED_TOGETHER", 11))).isFalse();
    assertThat(sum.holds(values("RESETTLED", 10, "RESETTLED_TOGETHER", 4, "RESETTLED_APART", 5)))
        .isFalse();
    assertThat(sum.holds(values("RESETTLED", 10, "RESETTLED_TOGETHER", 4, "RESETTLED_APART", 6)))
        .isTrue();
  }

  private static Map<String, BigDecimal> values(Object... pairs) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], new BigDecimal(pairs[i + 1].toString()));
    }
    return values;
  }

  @Test
  void aStationsOwnFileCountsAndOneWithFaultsIsNamedByLine() throws IOException {
    String own =
        RuleFile.text("/incident/reporting.yaml").replace("within: 30 min", "within: 20 min");
    write("reporting.yaml", own);
    assertThat(book().reports().rule("DUTY_PHONE").orElseThrow().within()).hasMinutes(20);
    assertThat(book().faults()).isEmpty();
  }

  @Test
  void theHealthOfTheStationNamesTheLineToMend() throws IOException {
    write("figures.yaml", "version: 1\nnonsense: 2\n");
    HealthCheck.Result result = new RuleHealth(Set.of(book())).check();
    assertThat(result.state()).isEqualTo(HealthCheck.State.FAILED);
    assertThat(new Texts(Language.ZH).say(result.sentence())).contains("figures.yaml", "第 2 行");
  }

  @Test
  void aRuleThatWasReplacedHoldsToItsLastDay() throws IOException {
    write(
        "reporting.yaml",
        RuleFile.text("/incident/reporting.yaml")
            .replaceFirst(
                "  - key: DUTY_PHONE\n", "  - key: DUTY_PHONE\n    valid_to: 2026-06-30\n"));
    ReportRule rule = book().reports().rule("DUTY_PHONE").orElseThrow();
    assertThat(book().faults()).isEmpty();
    assertThat(rule.validOn(LocalDate.of(2026, 6, 30))).isTrue();
    assertThat(rule.validOn(LocalDate.of(2026, 7, 1))).isFalse();
  }

  @Test
  void aFaultyFileIsRefusedLineByLineAndTheProgramsOwnHolds() throws IOException {
    String broken =
        RuleFile.text("/incident/reporting.yaml")
            .replaceFirst("within: 2 h", "within: soon")
            .replaceFirst("duty: receive", "duty: maybe");
    write("reporting.yaml", broken);
    assertThat(book().reports().rules()).hasSizeGreaterThan(10);
    List<String> lines = broken.lines().toList();
    assertThat(book().faults())
        .extracting(RuleFault::line)
        .containsExactlyInAnyOrder(
            lines.indexOf("    within: soon") + 1, lines.indexOf("    duty: maybe") + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "version: 1",
        "[1, 2",
        "version: 9\nclock: 3\nshort: []\nrules: {}",
        "version: 1\nclock: {amber: 0.9, red: 0.1, kept: 30 d, source: a, status: OURS}\nrules: [7]",
        "? [a]: b"
      })
  void whateverStandsInAFileNothingStops(String text) throws IOException {
    write("reporting.yaml", text.replace("\\n", "\n"));
    assertThat(book().reports().rules()).isNotEmpty();
    assertThat(book().faults()).isNotEmpty();
  }

  private void write(String name, String text) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("dh").resolve("rules"));
    Files.writeString(folder.resolve(name), text);
  }
}
