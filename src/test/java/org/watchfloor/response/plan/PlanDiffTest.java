package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchfloor.support.SourceTree;

/** The difference of two versions names each line that was added, taken out or changed. */
class PlanDiffTest {
  private String text = "";

  @BeforeEach
  void readShort() throws IOException {
    text = Files.readString(SourceTree.path("src/test/resources/plans/short.yaml"));
  }

  @Test
  void theSamePlanHasNoDifference() {
    assertThat(PlanDiff.between(plan(text), plan(text + "# said by nobody\n"))).isEmpty();
  }

  @Test
  void anotherTimeOfAnActionIsOneChange() {
    Plan after = plan(text.replace("limit: PT15M", "limit: PT10M"));

    assertThat(PlanDiff.between(plan(text), after))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.kind()).isEqualTo(PlanDiff.Kind.CHANGED);
          assertThat(change.level()).contains(ResponseLevel.IV);
          assertThat(change.part()).isEqualTo("actions");
          assertThat(change.before()).contains("PT15M");
          assertThat(change.after()).contains("PT10M");
        });
  }

  @Test
  void anotherSourceOfAConditionIsAChangeAndAnotherConditionIsTwo() {
    String marked = text.replace("color: BLUE}", "color: BLUE, status: GK}");
    assertThat(PlanDiff.between(plan(text), plan(marked)))
        .extracting(PlanDiff.Change::kind)
        .containsExactly(PlanDiff.Kind.CHANGED);

    String other = text.replace("color: BLUE}", "color: ORANGE}");
    assertThat(PlanDiff.between(plan(text), plan(other)))
        .extracting(PlanDiff.Change::kind)
        .containsExactlyInAnyOrder(PlanDiff.Kind.ADDED, PlanDiff.Kind.REMOVED);
  }

  @Test
  void aLevelTakenOutTakesAllItsLinesOut() {
    String without = text.substring(0, text.indexOf("  - level: 2"));

    assertThat(PlanDiff.between(plan(text), plan(without)))
        .isNotEmpty()
        .allSatisfy(change -> {
          assertThat(change.kind()).isEqualTo(PlanDiff.Kind.REMOVED);
          assertThat(change.level()).contains(ResponseLevel.II);
        });
  }

  private static Plan plan(String text) {
    return ((PlanReading.Read) PlanReader.read("x.yaml", text)).plan();
  }
}
