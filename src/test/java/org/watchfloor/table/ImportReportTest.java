package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;

class ImportReportTest {
  private static final Texts ZH = new Texts(Language.ZH);
  private static final Message NAME = Message.of("table.fault.rule");

  @Test
  void theLastSentenceSaysWhatCameInWhatDidNotAndWhy() {
    ImportReport report =
        report(
            true,
            5,
            2,
            1,
            0,
            List.of(problem(3, Fault.SWAPPED), problem(3, Fault.DATE), problem(5, Fault.SWAPPED)));

    assertThat(report.refused()).isEqualTo(2);
    assertThat(ZH.say(report.summary()))
        .isEqualTo("a.csv（不符合登记规则）共 5 行：已收入，新增 2 行、更新 1 行，另有 0 行与现有登记一致；" + "退回 2 行（经纬度写反 2 行）。");
  }

  @Test
  void theSameFileAgainSaysThatNothingChanged() {
    assertThat(ZH.say(report(true, 4, 0, 0, 4, List.of()).summary()))
        .isEqualTo("a.csv（不符合登记规则）共 4 行：4 行与现有登记一致，登记未改动；没有退回的行。");
  }

  @Test
  void aProblemNamesPlaceValueReasonAndFix() {
    assertThat(ZH.say(problem(3, Fault.SWAPPED).said()))
        .isEqualTo("a.csv“表一”第 3 行 B 列“经度”填的是“30.1”：经纬度写反。整行错列。");
  }

  @Test
  void aLongValueIsShortened() {
    Problem problem =
        new Problem(Fault.FORM, "a.csv", null, 2, "A", "x", "长".repeat(500), NAME, NAME);

    assertThat(problem.value()).hasSize(60).endsWith("…");
  }

  private static Problem problem(int row, Fault fault) {
    return new Problem(
        fault, "a.csv", "表一", row, "B", "经度", "30.1", fault.label(), Fault.SHIFTED.label());
  }

  private static ImportReport report(
      boolean applied, int rows, int added, int changed, int unchanged, List<Problem> problems) {
    return new ImportReport(
        "a.csv",
        null,
        "shelters",
        NAME,
        applied,
        rows,
        added,
        changed,
        unchanged,
        problems,
        List.of(),
        List.of(),
        List.of());
  }
}
