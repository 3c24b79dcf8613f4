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

  @Test
  void anEmptyPlanIsToldWhatItLacksAndInventsNothing() {
    PlanDraft fresh = DraftActs.begin("LH-FLOOD", "六横镇防汛预案", PlanKind.GRASSROOTS, "ZS-FLOOD");

    PlanReading reading = fresh.read();

    assertThat(reading).isInstanceOf(PlanReading.Refused.class);
    List<PlanFault> faults = ((PlanReading.Refused) reading).faults();
    assertThat(fresh.faulty(faults))
        .containsExactlyInAnyOrder(
            PlanPart.whole(PlanPart.HEAD),
            PlanPart.of(ResponseLevel.IV, PlanPart.RULES),
            PlanPart.of(ResponseLevel.IV, PlanPart.ACTIONS));
    Map<String, String> head = new LinkedHashMap<>(fresh.line(PlanPart.whole(PlanPart.HEAD)));
    head.put("doc", "镇政府文件");
    head.put("hazards", "TYPHOON" + PlanDraft.BETWEEN + "FLOOD");
    PlanPart rules = PlanPart.of(ResponseLevel.IV, PlanPart.RULES);
    Map<String, String> rule = new LinkedHashMap<>(fresh.line(rules));
    rule.put("authorised_posts", "镇长");
    Plan whole =
        read(fresh
                .with(PlanPart.whole(PlanPart.HEAD), List.of(head))
                .with(rules, List.of(rule))
                .with(
                    ACTIONS,
                    List.of(
                        Map.of(
                            "no", "1", "post", "值班员", "text", "巡查", "limit", "PT1H", "status",
                            "USER"))))
            .plan();
    assertThat(whole.hazards()).containsExactly(Hazard.TYPHOON, Hazard.FLOOD);
    assertThat(whole.parent()).contains("ZS-FLOOD");
    assertThat(whole.posts()).isEmpty();
  }

  @Test
  void aCopyStandsUnderItsOwnKeyNameAndParent() {
    PlanDraft copy = DraftActs.copy(draft, "LH-FIRE", "六横镇森林防火预案", plan.key());

    Plan read = read(copy).plan();

    assertThat(read.key()).isEqualTo("LH-FIRE");
    assertThat(read.title()).isEqualTo("六横镇森林防火预案");
    assertThat(read.parent()).contains(plan.key());
    assertThat(read.version()).isEqualTo("1");
    assertThat(read.upkeep()).isEqualTo(Upkeep.NONE);
    assertThat(read.levels()).isEqualTo(plan.levels());
    assertThat(read.cards()).isEqualTo(plan.cards());
  }

  @Test
  void reportsAndMarksOfRulesAreLinesLikeOthers() {
    PlanPart reports = PlanPart.of(ResponseLevel.IV, PlanPart.REPORTS);
    PlanPart basis = PlanPart.of(ResponseLevel.IV, PlanPart.BASIS);

    PlanLevel level =
        read(draft
                .with(reports, List.of(Map.of("rule", "DIS_FIRST", "status", "GK")))
                .with(
                    basis,
                    List.of(
                        Map.of(PlanPart.ABOUT, "limits", "status", "VERIFIED", "source", "第三条"))))
            .plan()
            .find(ResponseLevel.IV)
            .orElseThrow();

    assertThat(level.reports())
        .containsExactly(new PlanLevel.ReportDuty("DIS_FIRST", BasisStatus.GK));
    assertThat(level.basis())
        .isEqualTo(Map.of("limits", new Mark(BasisStatus.VERIFIED, Optional.of("第三条"))));
  }

  @Test
  void aLevelAnotherIncludesIsToldWhenItGoes() {
    PlanDraft without =
        DraftActs.removeLevel(
            DraftActs.addLevel(
                    DraftActs.removeLevel(draft, ResponseLevel.III),
                    ResponseLevel.III,
                    Optional.of(ResponseLevel.IV))
                .with(
                    PlanPart.of(ResponseLevel.III, PlanPart.RULES),
                    List.of(Map.of("authorised_posts", "指挥长", "includes", "4"))),
            ResponseLevel.IV);

    PlanReading reading = without.read();

    assertThat(reading).isInstanceOf(PlanReading.Refused.class);
    assertThat(without.faulty(((PlanReading.Refused) reading).faults()))
        .contains(PlanPart.of(ResponseLevel.III, PlanPart.RULES));
  }

  @Test
  void aGroupWithoutALabelStaysWithoutOne() {
    PlanDraft with = DraftActs.addFramework(draft, "1+6+8+10");

    Framework framework = read(with).plan().framework().orElseThrow();

    assertThat(framework.groups()).extracting(Framework.Group::label).containsOnly("");
    assertThat(framework.missing()).isEqualTo(29);
    assertThat(read(DraftActs.removeFramework(with)).plan()).isEqualTo(plan);
  }

  private static PlanReading.Read read(PlanDraft draft) {
    PlanReading reading = draft.read();
    assertThat(reading).isInstanceOf(PlanReading.Read.class);
    return (PlanReading.Read) reading;
  }

  private static Plan plan(Path file) throws IOException {
    return ((PlanReading.Read) PlanReader.read("x.yaml", Files.readString(file))).plan();
  }

  @Test
  void twoLinesThatAreNotNamedYetAreKeptWithTheDraft() {
    PlanPart posts = PlanPart.whole(PlanPart.POSTS);
    PlanDraft unnamed = draft.with(posts, List.of(Map.of("title", "甲"), Map.of("title", "乙")));
    PlanDraft opened = DraftLoader.load(unnamed.text()).orElseThrow();
    assertThat(opened.lines(posts)).extracting(line -> line.get("title")).containsExactly("甲", "乙");
    assertThat(opened.text()).isEqualTo(unnamed.text());
  }
}
