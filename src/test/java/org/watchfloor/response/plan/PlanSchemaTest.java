package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.response.plan.StartCondition.HeightDatum;
import org.watchfloor.support.SchemaRules;
import org.watchfloor.support.SourceTree;
import org.watchfloor.warning.WarningColour;

/**
 * The published schema says what the reader does: the same keys, the same words, the same plans.
 */
class PlanSchemaTest {
  private final SchemaRules schema = new SchemaRules("/response/plan.schema.json");

  PlanSchemaTest() throws IOException {}

  static Stream<Path> plans() throws IOException {
    return Stream.concat(
        SamplePlanTest.files(), Stream.of(SourceTree.path("src/test/resources/plans/short.yaml")));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyPlanThatIsReadFitsTheSchema(Path file) throws IOException {
    assertThat(schema.broken(document(Files.readString(file)))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.watchfloor.response.plan.PlanReaderTest#faults")
  void whatTheReaderRefusesOfOneLineTheSchemaRefusesTooOrCannotKnow(
      String what, String right, String wrong, int line, int column, String reason, String remedy)
      throws IOException {
    String text = Files.readString(SourceTree.path("src/test/resources/plans/short.yaml"));
    if (Stream.of("不通", "posts 中没有", "重复", "所含的", "法定").anyMatch(reason::contains)) {
      // What one line says of another, and what is no YAML, no schema can tell.
      return;
    }
    assertThat(text).contains(right);
    String damaged = text.replace(right, wrong);

    assertThat(schema.broken(document(damaged))).as(what + remedy + line + column).isNotEmpty();
  }

  static Stream<Arguments> keys() {
    return Stream.of(
        Arguments.of("", PlanReader.KEYS),
        Arguments.of("/properties/source", PlanReader.SOURCE_KEYS),
        Arguments.of("/$defs/sections", PlanReader.SECTIONS),
        Arguments.of("/$defs/line", LineReader.KEYS),
        Arguments.of("/$defs/level", LevelReader.KEYS),
        Arguments.of("/$defs/level/properties/basis", LevelReader.BASIS_KEYS),
        Arguments.of("/$defs/action", LevelReader.ACTION_KEYS),
        Arguments.of("/$defs/mark", MarkReader.KEYS),
        Arguments.of("/$defs/card", CardReader.KEYS),
        Arguments.of("/$defs/step", CardReader.STEP_KEYS),
        Arguments.of("/properties/framework", FrameworkReader.KEYS),
        Arguments.of("/$defs/group", FrameworkReader.GROUP_KEYS));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyMappingHasTheKeysTheReaderKnows(String place, List<String> keys) {
    JsonNode mapping = schema.root().at(place);

    assertThat(Lists.newArrayList(mapping.path("properties").fieldNames()))
        .containsExactlyInAnyOrderElementsOf(keys);
    assertThat(mapping.path("additionalProperties").asBoolean(true)).isFalse();
  }

  static Stream<Arguments> conditions() {
    return Stream.concat(
        ConditionKind.starting().stream().map(kind -> Arguments.of("start", kind)),
        ConditionKind.ending().stream().map(kind -> Arguments.of("end", kind)));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void everyConditionHasTheKeysTheReaderKnows(String part, ConditionKind kind) {
    JsonNode of =
        Lists.newArrayList(schema.part(part).path("oneOf")).stream()
            .filter(one -> one.at("/properties/type/const").asText().equals(kind.name()))
            .findFirst()
            .orElseThrow();

    assertThat(Lists.newArrayList(of.path("properties").fieldNames()))
        .containsExactlyInAnyOrderElementsOf(kind.keys());
    assertThat(of.path("required"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(kind.needed());
    assertThat(schema.part(part).path("oneOf"))
        .hasSize(
            part.equals("start") ? ConditionKind.starting().size() : ConditionKind.ending().size());
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of("/$defs/hazard", names(Hazard.values())),
        Arguments.of("/$defs/status", names(BasisStatus.values())),
        Arguments.of("/$defs/colour", names(WarningColour.values())),
        Arguments.of("/properties/kind", names(PlanKind.values())));
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyListOfWordsIsTheReaders(String place, List<String> words) {
    assertThat(schema.root().at(place).path("enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(words);
  }

  @Test
  void theHeightDatumsAndFieldsAreTheReaders() {
    assertThat(schema.root().at("/$defs/start/oneOf/1/properties/datum/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(names(HeightDatum.values()));
    assertThat(schema.root().at("/$defs/level/properties/mandatory_fields/items/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            names(StartField.values()).stream()
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .toList());
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  static JsonNode document(String text) {
    Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
    return new ObjectMapper().valueToTree(read);
  }
}
