package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.support.SourceTree;

/** The verbs of plans: checked, listed, compared, without a window. */
@Execution(ExecutionMode.CONCURRENT)
class PlanVerbsTest {
  private static final Path SAMPLE = SourceTree.path("sample-data/zhoushan/plans");

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();

  @Test
  void aPlanWithItsParentBesideItPassesTheCheck() {
    Terminal.Outcome answer =
        terminal.call(
            "plan",
            "check",
            SAMPLE.resolve("overall.yaml").toString(),
            SAMPLE.resolve("forest-fire.yaml").toString());

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.err()).contains("forest-fire.yaml：《舟山示例区森林火灾专项应急预案》（2026.1）没有写法错误，4 个级别");
  }

  @Test
  void aParentThatIsNotThereIsToldWithItsLine() {
    Terminal.Outcome answer =
        terminal.call("plan", "check", SAMPLE.resolve("forest-fire.yaml").toString());

    assertThat(answer.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(answer.err()).contains("forest-fire.yaml 第 11 行第 1 列：上级预案 ZS-SAMPLE-OVERALL 不在本站");
  }

  @Test
  void everyFaultIsToldWithFileLineReasonAndRemedy() throws IOException {
    Path file = temp.resolve("fire.yaml");
    Files.writeString(
        file,
        Files.readString(SAMPLE.resolve("forest-fire.yaml"))
            .replaceFirst("limit: PT15M", "limit: 一刻钟")
            .replaceFirst("status: OURS, valid", "status: SURE, valid"));

    Terminal.Outcome answer = terminal.call("plan", "check", file.toString());

    assertThat(answer.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(answer.err()).contains("fire.yaml 第 13 行", "不认识的写法“SURE”", "“一刻钟”的写法不对。请写大于零的时长");
  }

  @Test
  void rainOverATimeNoStationReportsIsTold() throws IOException {
    Path file = temp.resolve("rain.yaml");
    Files.writeString(
        file,
        """
        plan: TEST-RAIN
        title: 试验区防汛应急预案
        version: "1"
        hazards: [RAINSTORM]
        source: {doc: 试验文本, status: OURS}
        levels:
          - level: 1
            start_any:
              - {type: RAINFALL, within: PT2H, value: 80}
              - {type: RAINFALL, within: PT90M, value: 80}
              - {type: RAINFALL, within: PT3H, value: 100}
            authorised_posts: [指挥长]
            actions: [{no: 1, post: 指挥长, text: 坐镇指挥, limit: PT30M, status: OURS}]
            end_any: [{type: POST_DECISION}]
        """);
    Terminal.Outcome answer = terminal.call("plan", "check", file.toString());
    assertThat(answer.code()).as(answer.err()).isEqualTo(ExitCode.DONE);
    assertThat(answer.err().lines())
        .filteredOn(line -> line.contains("不会触发"))
        .hasSize(2)
        .satisfiesExactly(
            two -> assertThat(two).contains("rain.yaml：一级响应", "只有同一时段的预报会"),
            ninety -> assertThat(ninety).contains("不是整小时"));
  }

  @Test
  void theSchemaIsPrinted() {
    assertThat(terminal.call("plan", "schema").out()).contains("\"$schema\"", "response_time");
  }

  @Test
  void aStationListsItsPlansAndTheirVersionsAndTheDifferenceOfTwo() throws IOException {
    String data = temp.resolve("dh").toString();
    assertThat(terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例").code())
        .isEqualTo(ExitCode.DONE);
    Path overall = SAMPLE.resolve("overall.yaml");
    Path fire = SAMPLE.resolve("forest-fire.yaml");
    terminal.call("import", overall.toString(), fire.toString(), "--data", data);
    Path next = temp.resolve("next.yaml");
    Files.writeString(
        next,
        Files.readString(fire)
            .replace("version: \"2026.1\"", "version: \"2026.2\"")
            .replace("review_due: 2026-10-31", "review_due: 2020-10-31")
            .replaceFirst("limit: PT1H", "limit: PT45M"));
    terminal.call("import", next.toString(), "--data", data);

    String plans = terminal.call("list", "plans", "--data", data, "--format", "csv").out();
    assertThat(plans)
        .contains("ZS-SAMPLE-OVERALL,舟山示例区突发事件总体应急预案,2026.1,OVERALL")
        .containsPattern(
            "ZS-SAMPLE-FOREST-FIRE,舟山示例区森林火灾专项应急预案,2026\\.2,SPECIAL,ZS-SAMPLE-OVERALL,.*2020-10-31,true");
    assertThat(terminal.call("list", "plan-versions", "--data", data, "--format", "csv").out())
        .containsPattern("ZS-DH,ZS-SAMPLE-FOREST-FIRE,舟山示例区森林火灾专项应急预案,2026\\.1,.*")
        .containsPattern("ZS-DH,ZS-SAMPLE-FOREST-FIRE,舟山示例区森林火灾专项应急预案,2026\\.2,.*");
    Terminal.Outcome diff =
        terminal.call("plan", "diff", "ZS-SAMPLE-FOREST-FIRE", "--data", data, "--format", "csv");
    assertThat(diff.code()).isEqualTo(ExitCode.DONE);
    assertThat(diff.err()).contains("2026.1 → 2026.2");
    assertThat(diff.out()).contains("CHANGED", "actions", "PT45M");
  }
}
