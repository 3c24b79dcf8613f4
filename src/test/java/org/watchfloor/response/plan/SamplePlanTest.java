package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The plan the sample district starts with. */
class SamplePlanTest {
  private static final Path FILE =
      Path.of(System.getProperty("watchfloor.basedir", "."))
          .resolve("sample-data/zhoushan/plans/flood-typhoon.yaml");

  @Test
  void theSamplePlanHasFourLevelsWithTasksForEach() throws IOException {
    PlanReading reading = PlanReader.read("flood-typhoon.yaml", Files.readAllBytes(FILE));

    assertThat(reading).isInstanceOf(PlanReading.Read.class);
    Plan plan = ((PlanReading.Read) reading).plan();
    assertThat(plan.levels()).extracting(PlanLevel::level).containsExactly(ResponseLevel.values());
    assertThat(plan.levels())
        .allSatisfy(level -> assertThat(level.actions()).hasSizeGreaterThanOrEqualTo(10));
  }
}
