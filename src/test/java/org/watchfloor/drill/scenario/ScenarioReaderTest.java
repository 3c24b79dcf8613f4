package org.watchfloor.drill.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.support.SchemaRules;
import org.watchfloor.support.SourceTree;
import org.watchfloor.team.Capability;

/** A scenario is read whole, or every fault is told with its line; the schema says the same. */
class ScenarioReaderTest {
  private static final String RIGHT =
      """
      drill: X-1
      title: 试演
      form: DOUBLE_BLIND
      plan: ZS-SAMPLE-FLOOD
      begins: 2026-08-10T06:00
      length: 2 h
      seed: 7
      variables:
        - {name: 码头, among: [甲, 乙]}
        - {name: 人数, from: 10, to: 20}
      injects:
        - {id: A, at: 10 min, vary: 5 min, kind: CALL, from: 群众, to: 值班员甲, text: "{码头}有 {人数} 人", expected: [{act: INCIDENT, within: 3 min, words: 接报}]}
        - {id: B, when: {released: A, after: 5 min}, kind: REPORT, from: 街道, to: 值班员甲, text: 更正, against: A, untrue: true}
        - {id: C, when: {measure: LEVEL, least: 2}, only: {released: B, not: true}, kind: OUTAGE, area: "330922201000", strands: [ROAD, POWER], to: 值班员甲, text: 断电}
        - {id: D, by_hand: true, kind: READINGS, station: CZ-01, quantity: WATER_LEVEL, series: [{after: 0 min, value: 1.5}, {after: 30 min, value: 2}], to: 值班员甲, text: 水位}
        - {id: E, at: 60 min, kind: ROAD_CUT, lon: 122.1, lat: 30.02, to: 值班员甲, text: 塌方, expected: [{act: JUDGED, words: 判断}]}
        - {id: F, at: 61 min, kind: TEAM, team: DW-004, to: 值班员甲, text: 晚到}
        - {id: G, at: 62 min, kind: WARNING, file: a.xml, to: 值班员甲, text: 预警}
        - {id: H, at: 63 min, kind: TYPHOON, file: a.csv, to: 值班员甲, text: 台风}
      """;

  private final SchemaRules schema = new SchemaRules("/drill/scenario.schema.json");

  ScenarioReaderTest() throws IOException {}

  private static Scenario read(String text) {
    ScenarioReading reading = ScenarioReader.read("x.yaml", text);
    assertThat(reading).as("%s", reading).isInstanceOf(ScenarioReading.Read.class);
    return ((ScenarioReading.Read) reading).scenario();
  }

  @Test
  void everythingIsReadAsItStands() {
    Scenario scenario = read(RIGHT);
    assertThat(scenario.form()).isEqualTo(DrillForm.DOUBLE_BLIND);
    assertThat(scenario.length()).isEqualTo(Duration.ofHours(2));
    assertThat(scenario.start()).isEqualTo("2026-08-09T22:00:00Z");
    assertThat(scenario.seed()).isEqualTo(7);
    assertThat(scenario.variables())
        .containsExactly(
            new Variable.OneOf("码头", List.of("甲", "乙")), new Variable.Between("人数", 10, 20));
    Inject a = scenario.find("A").orElseThrow();
    assertThat(a.line()).isEqualTo(12);
    assertThat(a.trigger())
        .isEqualTo(new Trigger.At(Duration.ofMinutes(10), Duration.ofMinutes(5)));
    assertThat(a.expected())
        .containsExactly(new Expected(ExpectedAct.INCIDENT, Duration.ofMinutes(3), "接报"));
    Inject b = scenario.find("B").orElseThrow();
    assertThat(b.untrue()).isTrue();
    assertThat(b.against()).isEqualTo("A");
    assertThat(b.trigger())
        .isEqualTo(new Trigger.When(new Condition.Released("A"), Duration.ofMinutes(5)));
    assertThat(scenario.find("C").orElseThrow().only())
        .contains(new Condition.Not(new Condition.Released("B")));
    assertThat(scenario.injects())
        .extracting(one -> one.content().kind())
        .containsExactlyInAnyOrder(InjectKind.values());
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SourceTree.path("sample-data/zhoushan/drills"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleCanBePlayedAndFitsTheSchema(Path file) throws IOException {
    Scenario scenario = read(Files.readString(file));
    assertThat(schema.broken(document(Files.readString(file)))).isEmpty();
    boolean whole = scenario.length().compareTo(Duration.ofHours(4)) >= 0;
    assertThat(scenario.injects()).hasSizeGreaterThanOrEqualTo(whole ? 40 : 7);
    assertThat(scenario.injects()).allMatch(one -> !one.expected().isEmpty());
    assertThat(posts()).containsAll(scenario.injects().stream().map(Inject::to).toList());
    for (Inject inject : scenario.injects()) {
      if (inject.content() instanceof Content.Warning warning) {
        assertThat(file.resolveSibling(warning.message())).exists();
      }
    }
  }

  private static Set<String> posts() throws IOException {
    return Files.readAllLines(SourceTree.path("sample-data/zhoushan/contacts.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1)[1])
        .collect(Collectors.toSet());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("at: 10 min", "at: ten", 12, "时长"),
        Arguments.of("at: 10 min", "at: -10 min", 12, "时长"),
        Arguments.of("vary: 5 min", "vary: 15 min", 12, "早于演练开始"),
        Arguments.of("at: 61 min", "at: 3 h", 17, "演练结束之后"),
        Arguments.of("released: A, after", "released: Z, after", 13, "没有编号为“Z”"),
        Arguments.of("against: A", "against: Z", 13, "没有编号为“Z”"),
        Arguments.of("released: A, after", "released: B, after", 13, "它自己"),
        Arguments.of("id: B", "id: A", 13, "出现了两次"),
        Arguments.of("id: B", "id: b 1", 13, "大写字母"),
        Arguments.of("by_hand: true, ", "", 15, "三者之一"),
        Arguments.of("by_hand: true", "by_hand: true, at: 1 min", 15, "三者之一"),
        Arguments.of("by_hand: true", "by_hand: true, vary: 1 min", 15, "vary"),
        Arguments.of("least: 2", "least: 2.5", 14, "整数"),
        Arguments.of("measure: LEVEL", "measure: LEVELS", 14, "不认识“LEVELS”"),
        Arguments.of("released: B, not", "not", 14, "二者取一"),
        Arguments.of("within: 3 min, ", "", 12, "within"),
        Arguments.of("within: 3 min, ", "within: 3 min, lead: 甲局, ", 12, "只用于 ORDER"),
        Arguments.of("within: 3 min, ", "within: 3 min, needs: [PUMP], ", 12, "只用于 TEAM"),
        Arguments.of("within: 3 min, ", "level: II, ", 12, "一起写"),
        Arguments.of("within: 3 min, ", "action: 2, ", 12, "一起写"),
        Arguments.of("within: 3 min, ", "within: 3 min, ability: FLYING, ", 12, "不认识“FLYING”"),
        Arguments.of("kind: TEAM", "kind: FAX", 17, "不认识“FAX”"),
        Arguments.of("team: DW-004", "team: DW-004, lon: 1", 17, "“lon”不是 TEAM 的内容"),
        Arguments.of("team: DW-004, ", "", 17, "缺少“team”"),
        Arguments.of("lon: 122.1", "lon: 1221", 16, "经度"),
        Arguments.of("after: 30 min", "after: 0 min", 15, "一次比一次晚"),
        Arguments.of("seed: 7", "sed: 7", 7, "不认识“sed”"),
        Arguments.of("begins: 2026-08-10T06:00", "begins: 6 点", 5, "2026-08-10T06:00"),
        Arguments.of("to: 20", "to: 2", 10, "不能小于"),
        Arguments.of("from: 10, to: 20", "from: 10, to: 20, among: [丙]", 10, "不能都写"),
        Arguments.of("{人数} 人", "{个数} 人", 12, "“个数”没有定义"),
        Arguments.of("{人数} 人", "很多人", 1, "“人数”没有用到"),
        Arguments.of("form: DOUBLE_BLIND", "form: [", 4, "YAML"));
  }

  @ParameterizedTest(name = "{0} - {1}")
  @MethodSource("faults")
  void everyFaultIsToldWithItsLineAndWhatMayStandThere(
      String right, String wrong, int line, String words) {
    assertThat(RIGHT).contains(right);
    List<RuleFault> faults = faultsOf(RIGHT.replaceFirst(Pattern.quote(right), wrong));
    Texts texts = new Texts(Language.ZH);
    assertThat(faults)
        .anySatisfy(fault -> {
          assertThat(texts.say(fault.said())).contains(words).startsWith("x.yaml");
          // A mapping that is broken off is noticed in the next line.
          assertThat(fault.line()).isBetween(line, words.equals("YAML") ? line + 8 : line);
        });
  }

  private static List<RuleFault> faultsOf(String text) {
    ScenarioReading reading = ScenarioReader.read("x.yaml", text);
    assertThat(reading).isInstanceOf(ScenarioReading.Refused.class);
    return ((ScenarioReading.Refused) reading).faults();
  }

  @ParameterizedTest(name = "{0} - {1}")
  @MethodSource("faults")
  void whatTheReaderRefusesOfOneLineTheSchemaRefusesToo(
      String right, String wrong, int line, String words) throws IOException {
    if (Stream.of("没有编号", "它自己", "两次", "演练", "没有定义", "没有用到", "一次比一次", "不能小于", "YAML")
        .anyMatch(words::contains)) {
      // What one line says of another, and what is no YAML, no schema can tell.
      return;
    }
    String damaged = RIGHT.replaceFirst(Pattern.quote(right), wrong);
    assertThat(schema.broken(document(damaged))).isNotEmpty();
  }

  @Test
  void injectsThatWaitForEachOtherAreNamedOnce() {
    String text =
        RIGHT
            .replace("at: 61 min", "when: {released: G}")
            .replace("at: 62 min", "when: {released: F}");
    assertThat(faultsOf(text))
        .singleElement()
        .satisfies(fault ->
            assertThat(new Texts(Language.ZH).say(fault.said())).contains("互相等待", "F → G"));
  }

  @Test
  void nothingIsNoScenario() {
    assertThat(faultsOf("")).hasSize(1);
    assertThat(faultsOf("[1, 2]")).hasSize(1);
    assertThat(faultsOf("drill: X\ninjects: []\n")).hasSizeGreaterThan(3);
  }

  @Test
  void theSchemaHasTheKeysTheReaderKnows() {
    keys("", ScenarioReader.KEYS);
    keys("/$defs/variable", ScenarioReader.VARIABLE_KEYS);
    Set<String> ofInjects = new LinkedHashSet<>();
    List<String> kinds = new ArrayList<>();
    for (JsonNode kind : schema.root().at("/$defs/inject/oneOf")) {
      kind.path("properties").fieldNames().forEachRemaining(ofInjects::add);
      kinds.add(kind.at("/properties/kind/const").asText());
    }
    assertThat(ofInjects).containsExactlyInAnyOrderElementsOf(InjectReader.KEYS);
    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(InjectKind.values()).map(Enum::name).toList());
    keys("/$defs/when", InjectReader.WHEN_KEYS);
    keys("/$defs/condition", InjectReader.ONLY_KEYS);
    keys("/$defs/reading", InjectReader.READING_KEYS);
    keys("/$defs/expected", ExpectedReader.KEYS);
    words("/$defs/expected/properties/ability/enum", Ability.values());
    words("/$defs/expected/properties/level/enum", ResponseLevel.values());
    words("/$defs/expected/properties/needs/items/enum", Capability.values());
    words("/$defs/condition/properties/measure/enum", Measure.values());
    words("/$defs/expected/properties/act/enum", ExpectedAct.values());
    words("/properties/form/enum", DrillForm.values());
  }

  private void keys(String place, List<String> known) {
    List<String> named = new ArrayList<>();
    schema.root().at(place + "/properties").fieldNames().forEachRemaining(named::add);
    assertThat(named).as(place).containsExactlyInAnyOrderElementsOf(known);
  }

  private void words(String place, Enum<?>[] known) {
    List<String> named = new ArrayList<>();
    schema.root().at(place).forEach(one -> named.add(one.asText()));
    assertThat(named).as(place).isEqualTo(Arrays.stream(known).map(Enum::name).toList());
  }

  private static JsonNode document(String yaml) {
    return new ObjectMapper()
        .valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }
}
