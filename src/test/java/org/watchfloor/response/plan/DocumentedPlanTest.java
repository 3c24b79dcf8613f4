package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.watchfloor.support.SourceTree;

/** The plan in the description of the format is one the reader takes, with every key there is. */
class DocumentedPlanTest {
  @Test
  void theDescribedPlanIsReadAndShowsEveryKey() throws IOException {
    String page = Files.readString(SourceTree.path("docs/plan-format.md"));
    String example = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("\n```\n"));

    assertThat(PlanReader.read("described.yaml", example)).isInstanceOf(PlanReading.Read.class);
    assertThat(PlanReader.KEYS).allSatisfy(key -> assertThat(example).contains(key + ":"));
    assertThat(LevelReader.KEYS).allSatisfy(key -> assertThat(page).contains(key + ":"));
    assertThat(PlanReader.SECTIONS).allSatisfy(key -> assertThat(example).contains(key + ":"));
    assertThat(LevelReader.BASIS_KEYS).allSatisfy(key -> assertThat(example).contains(key));
  }
}
