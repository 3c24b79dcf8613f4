package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.table.ShelterFiles.good;
import static org.watchfloor.table.ShelterFiles.with;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowChecksTest {
  @TempDir Path folder;

  private ShelterFiles files;

  @BeforeEach
  void open() {
    files = new ShelterFiles(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          名称     | ''           | MISSING    | 必填项空缺                  | 请填写名称
          编号     | Ｓ－００１       | WIDTH      | 全角字符                    | 应为“S-001”
          经度     | １２２．１       | WIDTH      | 全角字符                    | 应为“122.1”
          电话     | ０５８０0001234 | WIDTH      | 全角字符                    | 应为“05800001234”
          区划代码   | 330902       | FORM       | 12 位                    | 应为“330902000000”
          区划代码   | 33090200100  | FORM       | 12 位                    | 填满 12 位
          紧急容量   | 500人         | NUMBER     | 不能带单位                   | 应为“500”
          紧急容量   | 约1,200人      | NUMBER     | 不能带单位                   | 应为“1200”
          紧急容量   | 1.2万         | NUMBER     | 不能带单位                   | 应为“12000”
          紧急容量   | 五百           | NUMBER     | 不是数字                    | 如 500
          紧急容量   | 300-500      | NUMBER     | 不是数字                    | 如 500
          紧急容量   | 12.5         | NUMBER     | 应为整数                    | 应为“13”
          紧急容量   | 999999       | NUMBER     | 0 至 100000 之间            | 核对
          级别     | 街镇级          | CODE       | 区级 / 镇街级 / 村社级          | 应为“镇街级”
          级别     | 区级避难场所       | CODE       | 区级 / 镇街级 / 村社级          | 应为“区级”
          紧急容量   | 99999999999999999999 | NUMBER | 0 至 100000 之间      | 核对
          地址     | =HYPERLINK(B2) | FORM | 是公式                 | 直接填值
          级别     | 乡级           | CODE       | 区级 / 镇街级 / 村社级          | 应为“镇街级”
          级别     | 甲            | CODE       | “甲”不在允许的值之内             | 选一个
          适用灾种   | 防汛;防抬        | CODE       | “防抬”不在允许的值之内            | 选一个
          适用灾种   | 防汛;防台风        | CODE       | “防台风”不在允许的值之内            | 应为“防台”
          核实日期   | 2026-02-30   | DATE       | 没有这一天                   | 2026-01-31
          核实日期   | 2026年5月      | DATE       | 缺少日                     | 2026-05-31
          核实日期   | 去年           | DATE       | 不是日期                    | 留空
          室内     | 大概           | CODE       | 是或否                     | “是”或“否”
          电话     | 0580-0001234;119 | FORM   | 只能填一个                   | 应为“0580-0001234”
          电话     | 无            | FORM       | 不是电话号码                  | 留空
          经度     | ''           | COORDINATE | 只填了一个                   | 十进制度
          经度     | 122°06′36″   | COORDINATE | 不是十进制                   | 经度 122.11、纬度 30.01
          经度     | 1221010      | COORDINATE | 超出经度                    | 经度 122.101、纬度 30.01
          经度     | 123.101      | OUTSIDE    | 范围之外约 58 公里             | 核对坐标
          """)
  void aWrongValueIsRefusedWithReasonAndProposal(
      String column, String value, Fault fault, String reason, String fix) {
    Problem problem = files.problem(with(column, value));

    assertThat(problem.fault()).isEqualTo(fault);
    assertThat(Refusals.ZH.say(problem.reason())).contains(reason);
    assertThat(Refusals.ZH.say(problem.fix())).contains(fix);
    assertThat(Refusals.EN.say(problem.said())).contains("row 2");
    assertThat(files.register.shelters).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0580-0001234\n0580-0001235", "13800001111\n119", "8021234 8025678"})
  void twoNumbersInOneCellAreNotOne(String phones) {
    Problem problem = files.problem(with("电话", "\"" + phones + "\""));

    assertThat(Refusals.ZH.say(problem.reason())).contains("一格只能填一个号码");
    assertThat(Refusals.ZH.say(problem.fix())).contains(phones.split("\\s")[0]);
  }

  @Test
  void aCellThatIsNoTextRefusesItsRowAndIsShownWithoutItsControls() {
    Problem escape = files.problem(with("地址", "码头\u001b[31m1 号"));
    assertThat(Refusals.ZH.say(escape.said())).contains("第 2 行", "控制字符", "码头␛[31m1 号");
    Problem nul = files.problem(with("地址", "码头\u0000 1 号"));
    assertThat(Refusals.ZH.say(nul.said())).contains("第 2 行", "控制字符");
    Problem huge = files.problem(with("地址", "长".repeat(2_000_000)));
    assertThat(Refusals.ZH.say(huge.said())).contains("第 2 行", "32767").hasSizeLessThan(300);
  }

  @ParameterizedTest
  @CsvSource({
    "级别,街道级",
    "级别,TOWN",
    "级别,town level",
    "适用灾种,防汛；地震",
    "适用灾种,防汛、防台",
    "室内,√",
    "电话,(0580) 000 1234",
    "电话,0580-0001234转12",
    "有效面积,0",
    "有效面积,12.50"
  })
  void usualSpellingsAreUnderstood(String column, String value) {
    assertThat(files.take(files.csv(with(column, value))).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026/1/2",
    "2026.1.2",
    "2026年1月2日",
    "20260102",
    "46024",
    "2026-01-02 00:00:00",
    "2026-1-2"
  })
  void daysAreReadAsPeopleWriteThem(String day) {
    files.take(files.csv(with("核实日期", day)));

    assertThat(files.register.shelter("S-001").checked()).contains(LocalDate.of(2026, 1, 2));
  }

  @Test
  void fullWidthLettersOfFreeTextAreEvenedOutButNotItsPunctuation() {
    files.take(files.csv(with("名称", "第３小学（Ａ楼）")));

    assertThat(files.register.shelter("S-001").name()).isEqualTo("第3小学（A楼）");
  }

  @Test
  void swappedCoordinatesAreProposedTheOtherWayRound() {
    Problem problem = files.problem(good(1).replace(",122.101,30.01,", ",30.01,122.101,"));

    assertThat(problem.fault()).isEqualTo(Fault.SWAPPED);
    assertThat(Refusals.ZH.say(problem.said()))
        .isEqualTo("shelters.csv 第 2 行 E 列“经度”填的是“30.01”：经度和纬度写反了。应为经度 122.101、纬度 30.01。");
  }

  @Test
  void aRowWithACellTooManyIsToldFromWhereItIsShifted() {
    Problem problem = files.problem(good(1).replace("示例路1号,", ",示例路1号,"));

    assertThat(problem.fault()).isEqualTo(Fault.SHIFTED);
    assertThat(problem.letter()).isEqualTo("D");
    assertThat(Refusals.ZH.say(problem.reason())).isEqualTo("从 D 列起，值都错到了右边一列");
    assertThat(Refusals.ZH.say(problem.fix())).isEqualTo("请删去本行 D 列的格子，使 E 列起的值左移一列");
  }

  @Test
  void aRowWithACellTooFewIsToldFromWhereItIsShifted() {
    Problem problem = files.problem(good(1).replace("示例路1号,", ""));

    assertThat(problem.fault()).isEqualTo(Fault.SHIFTED);
    assertThat(Refusals.ZH.say(problem.reason())).contains("D 列").contains("左边一列");
  }

  @Test
  void aRowThatNoMovePutsRightIsNotCalledShifted() {
    ImportReport report = files.take(files.csv(with("紧急容量", "许多").replace("330902001000", "未知")));

    assertThat(report.problems())
        .extracting(Problem::fault)
        .containsExactlyInAnyOrder(Fault.FORM, Fault.NUMBER);
    assertThat(report.refused()).isEqualTo(1);
  }

  @Test
  void aPointOnThePierJustOutsideIsAllowed() {
    assertThat(files.take(files.csv(with("经度", "122.51"))).accepted()).isEqualTo(1);
  }

  @Test
  void columnLettersAreThoseOfASpreadsheet() {
    assertThat(Table.letter(0)).isEqualTo("A");
    assertThat(Table.letter(25)).isEqualTo("Z");
    assertThat(Table.letter(26)).isEqualTo("AA");
    assertThat(Table.letter(701)).isEqualTo("ZZ");
    assertThat(Table.letter(702)).isEqualTo("AAA");
  }
}
