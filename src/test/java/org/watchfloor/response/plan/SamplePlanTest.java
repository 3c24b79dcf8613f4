package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.support.SourceTree;

/** The plans the sample district starts with: whole, each line with its source, each post known. */
class SamplePlanTest {
  private static final Path FOLDER = SourceTree.path("sample-data/zhoushan/plans");

  /** Named by the headquarters for one event, or held by another one in each township. */
  private static final Set<String> APPOINTED = Set.of("现场指挥长", "现场总指挥", "镇街主要负责人");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyPlanIsReadWithoutAFault(Path file) throws IOException {
    PlanReading reading = PlanReader.read(file.getFileName().toString(), Files.readAllBytes(file));

    assertThat(reading).isInstanceOf(PlanReading.Read.class);
  }

  @Test
  void thereIsAPlanForEachOfTheFiveKindsOfEvent() throws IOException {
    Set<Hazard> answered =
        plans().values().stream()
            .flatMap(plan -> plan.hazards().stream())
            .collect(Collectors.toSet());

    assertThat(answered)
        .contains(
            Hazard.TYPHOON,
            Hazard.FLOOD,
            Hazard.FOREST_FIRE,
            Hazard.EARTHQUAKE,
            Hazard.SNOW_ICE,
            Hazard.PRODUCTION_ACCIDENT);
  }

  @Test
  void everySpecialPlanHasFourLevelsAndHangsUnderTheOverallPlan() throws IOException {
    Map<String, Plan> plans = plans();
    for (Plan plan : plans.values()) {
      assertThat(PlanFamily.remark(plan, plans)).as(plan.key()).isEmpty();
      if (plan.kind() == PlanKind.SPECIAL) {
        assertThat(plan.parent()).contains("ZS-SAMPLE-OVERALL");
        assertThat(plan.levels())
            .extracting(PlanLevel::level)
            .containsExactly(ResponseLevel.values());
        assertThat(plan.upkeep().reviewDue()).as(plan.key()).isPresent();
        assertThat(plan.cards()).as(plan.key()).isNotEmpty();
      }
    }
  }

  @Test
  void everyConditionAndEveryRuleSaysHowSureItIs() throws IOException {
    for (Plan plan : plans().values()) {
      for (PlanLevel level : plan.levels()) {
        String where = plan.key() + " " + level.level();
        assertThat(level.starts())
            .as(where)
            .allSatisfy(rule -> assertThat(rule.mark()).isPresent());
        assertThat(level.ends()).as(where).allSatisfy(rule -> assertThat(rule.mark()).isPresent());
        assertThat(level.basis()).as(where).containsKeys("authorised_posts", "limits", "posts");
      }
    }
  }

  @Test
  void whatIsSureNamesItsSourceInThePlansWrittenWithMarks() throws IOException {
    plans().values().stream()
        .filter(plan -> !plan.key().equals("ZS-SAMPLE-FLOOD"))
        .flatMap(plan -> plan.levels().stream())
        .flatMap(level -> level.actions().stream())
        .filter(action -> action.status() == BasisStatus.VERIFIED)
        .forEach(action -> assertThat(action.source()).as(action.text()).isPresent());
  }

  @Test
  void everyPostIsInTheContactsOrNamedForOneEvent() throws IOException {
    Set<String> contacts = new HashSet<>(APPOINTED);
    Files.readAllLines(FOLDER.resolveSibling("contacts.csv")).stream()
        .skip(1)
        .map(line -> line.split(",")[1])
        .forEach(contacts::add);

    for (Plan plan : plans().values()) {
      assertThat(contacts).as(plan.key()).containsAll(plan.everyPost().keySet());
    }
  }

  @Test
  void everyCardIsForIncidentTypesThereAre() throws IOException {
    Set<String> types = types();
    for (Plan plan : plans().values()) {
      plan.cards().forEach(card -> assertThat(types).as(card.key()).containsAll(card.events()));
    }
  }

  @Test
  void theDistrictTakesEveryPlanWithIt() throws IOException {
    String district = Files.readString(FOLDER.resolveSibling("district.yaml"));
    files().forEach(file -> assertThat(district).contains("plans/" + file.getFileName()));
  }

  private static Map<String, Plan> plans() throws IOException {
    Map<String, Plan> plans = new HashMap<>();
    for (Path file : files().toList()) {
      PlanReading reading = PlanReader.read(file.toString(), Files.readAllBytes(file));
      Plan plan = ((PlanReading.Read) reading).plan();
      plans.put(plan.key(), plan);
    }
    return plans;
  }

  private static Set<String> types() throws IOException {
    Path file = SourceTree.path("src/main/resources/incident/types.yaml");
    Map<?, ?> root =
        (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    List<?> types = (List<?>) Objects.requireNonNull(root.get("types"));
    return types.stream()
        .map(row -> String.valueOf(((Map<?, ?>) row).get("key")))
        .collect(Collectors.toSet());
  }
}
