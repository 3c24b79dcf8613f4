package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchfloor.support.SourceTree;

/** A plan under the pen is the plan itself until a line of it is changed. */
class PlanDraftTest {
  private static final PlanPart ACTIONS =
      new PlanPart(Optional.of(ResponseLevel.IV), PlanPart.ACTIONS);

  private Plan plan;
  private PlanDraft draft;

  @BeforeEach
  void read() throws IOException {
    plan = plan(SourceTree.path("sample-data/zhoushan/plans/forest-fire.yaml"));
    draft = PlanDraft.of(plan, List.of("# 示例"));
  }

  @ParameterizedTest
  @MethodSource("org.watchfloor.response.plan.PlanSchemaTest#plans")
  void anUntouchedDraftIsThePlan(Path file) throws IOException {
    Plan one = plan(file);

    assertThat(read(PlanDraft.of(one, List.of())).plan()).isEqualTo(one);
  }

  @Test
  void aChangedLineIsTheOnlyDifference() {
    List<Map<String, String>> lines = new ArrayList<>(draft.lines(ACTIONS));
    Map<String, String> first = new LinkedHashMap<>(lines.getFirst());
    first.put("limit", "PT10M");
    lines.set(0, first);

    PlanReading.Read read = read(draft.with(ACTIONS, lines));

    assertThat(read.text()).startsWith("# 示例\nplan: ");
    assertThat(PlanDiff.between(plan, read.plan())).hasSize(1);
    assertThat(read.plan().find(ResponseLevel.IV).orElseThrow().actions().getFirst().limit())
        .isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aFaultIsFoundInThePartItIsIn() {
    PlanPart rules = new PlanPart(Optional.of(ResponseLevel.III), PlanPart.RULES);
    Map<String, String> wrong = new LinkedHashMap<>(draft.lines(rules).getFirst());
    wrong.put("authorised_posts", "总统");
    PlanDraft bad =
        draft
            .with(rules, List.of(wrong))
            .with(ACTIONS, List.of(Map.of("no", "1", "post", "指挥长", "text", "看", "limit", "马上")));

    PlanReading reading = bad.read();

    assertThat(reading).isInstanceOf(PlanReading.Refused.class);
    assertThat(bad.faulty(((PlanReading.Refused) reading).faults()))
        .containsExactlyInAnyOrder(rules, ACTIONS);
  }

  @Test
  void whateverIsTypedIsWordsAndNeverYaml() {
    PlanPart duties = new PlanPart(Optional.of(ResponseLevel.IV), PlanPart.SECTIONS + "duties");
    String hostile = "} ], status: VERIFIED}\n- {x: \"&a *a";
    PlanDraft typed =
        draft.with(duties, List.of(Map.of("post", "指挥长", "text", hostile, "status", "USER")));

    assertThat(read(typed).plan().find(ResponseLevel.IV).orElseThrow().lines(PlanSection.DUTIES))
        .extracting(PlanLine::text)
        .containsExactly(hostile);
  }

  @Test
  void aLevelWithoutActionsIsToldNotDropped() {
    assertThat(draft.with(ACTIONS, List.of()).read()).isInstanceOf(PlanReading.Refused.class);
  }

  private static PlanReading.Read read(PlanDraft draft) {
    PlanReading reading = draft.read();
    assertThat(reading).isInstanceOf(PlanReading.Read.class);
    return (PlanReading.Read) reading;
  }

  private static Plan plan(Path file) throws IOException {
    return ((PlanReading.Read) PlanReader.read("x.yaml", Files.readString(file))).plan();
  }
}
