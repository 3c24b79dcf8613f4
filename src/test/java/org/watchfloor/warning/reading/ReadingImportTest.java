package org.watchfloor.warning.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Register;
import org.watchfloor.table.RegisterExport;

/** Stations, marks and readings as files: what comes in, and what is refused why. */
class ReadingImportTest {
  private final HandClock clock = new HandClock();
  private Path folder;
  private TestStation station;

  @BeforeEach
  void open(@TempDir Path temp) {
    folder = temp;
    station = Gauges.open(temp.resolve("dh"), "ZS-DH", clock);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    String file = "测站,要素,时间,数值\nCZ-01,水位,2026-07-20 09:00,1.50\nCZ-07,3小时雨量,2026/7/20 9:00,30\n";
    assertThat(take("readings", file).added()).isEqualTo(2);
    assertThat(take("readings", file).unchanged()).isEqualTo(2);
    assertThat(station.get(ReadingService.class).list()).allMatch(Reading::file);
  }

  @Test
  void anotherNumberCorrectsAndKeepsTheFirst() throws IOException {
    take("readings", "测站,要素,时间,数值\nCZ-01,水位,2026-07-20 09:00,1.50\n");
    assertThat(take("readings", "测站,要素,时间,数值\nCZ-01,水位,2026-07-20 09:00,1.60\n").changed())
        .isEqualTo(1);
    Reading now = station.get(ReadingService.class).of(Gauges.TIDE, 5).getFirst();
    assertThat(now.now().value()).isEqualTo(1.6);
    assertThat(now.earlier()).hasSize(1);
  }

  @Test
  void allReadingsGoOutAndComeBackUnchangedBelievedOnesToo() throws IOException {
    take(
        "readings",
        """
        测站,要素,时间,数值,来源,确认
        CZ-01,水位,2026-07-20 08:10,150,电话,是
        CZ-01,水位,2026-07-20 09:00,1.50,,
        CZ-07,3小时雨量,2026/7/20 9:00,30,,
        """);
    for (Language language : Language.values()) {
      Path file = folder.resolve("all-" + language + ".xlsx");
      station.get(RegisterExport.class).write("readings", file, new Texts(language), "");
      ImportReport report =
          station.get(Importer.class).prepare(file, ImportSpec.of(null).as("readings")).apply();
      assertThat(report.problems()).isEmpty();
      assertThat(report.unchanged()).isEqualTo(3);
    }
  }

  @Test
  void rowsAreRefusedWithPlaceReasonAndRemedy() throws IOException {
    ImportReport report =
        take(
            "readings",
            """
            测站,要素,时间,数值,确认
            CZ-99,水位,2026-07-20 09:00,1.50,
            CZ-01,1小时雨量,2026-07-20 09:00,1.50,
            CZ-01,水位,昨天,1.50,
            CZ-01,水位,2026-07-21 09:00,1.50,
            CZ-01,水位,2026-07-20 08:00,150,
            CZ-01,水位,2026-07-20 08:10,150,是
            CZ-01,水位,2026-02-30 08:00,1.5,
            CZ-01,水位,2026-07-20 07:00,1.5m,
            """);
    assertThat(report.added()).isEqualTo(1);
    Texts texts = new Texts(Language.ZH);
    List<String> said = report.problems().stream().map(one -> texts.say(one.said())).toList();
    assertThat(said).hasSize(7).allMatch(line -> line.contains("行"));
    assertThat(said.get(0)).contains("没有编号为 CZ-99 的测站").contains("先导入测站表");
    assertThat(said.get(1)).contains("定海潮位站 不测报这个要素");
    assertThat(said.get(2)).contains("读不出这个时间").contains("北京时间");
    assertThat(said.get(3)).contains("观测时间在将来");
    assertThat(said.get(4)).contains("1.50 m").contains("确认");
  }

  @Test
  void aLevelNeedsItsDatumAndAMeanWindItsTime() throws IOException {
    ImportReport report =
        take(
            "stations",
            """
            编号,名称,测报要素,经度,纬度,高程基准,平均秒数
            A1,甲站,水位,122.1,30.0,,
            A2,乙站,风速,122.1,30.0,,
            A3,丙站,水位;雨量,122.1,30.0,吴淞高程,
            """);
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems()).hasSize(2);
    ImportReport marks =
        take(
            "thresholds",
            """
            测站,要素,特征值,数值,高程基准,平均秒数,出处,可信程度,起用日期,停用日期
            A3,水位,警戒,3.5,,,防汛手册,本地规定,2020-01-01,
            A3,水位,警戒,3.5,吴淞高程,,防汛手册,本地规定,2020-01-01,2019-01-01
            A3,水位,保证,4.0,1985国家高程基准,,防汛手册,本地规定,2020-01-01,
            """);
    assertThat(marks.problems()).hasSize(2);
    assertThat(marks.added()).as("another datum comes in, and says so later").isEqualTo(1);
  }

  @Test
  void twoNumbersForOneMinuteAreNotTakenByChance() throws IOException {
    Path file =
        write("测站,要素,时间,数值\nCZ-01,水位,2026-07-20 09:00,1.50\nCZ-01,水位,2026/07/20 9:00,1.60\n");
    var prepared = importer().prepare(file, ImportSpec.of(null).as("readings"));
    assertThatThrownBy(prepared::apply)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("reading.refused.twice"));
    assertThat(station.get(ReadingService.class).list()).isEmpty();
  }

  private ImportReport take(String kind, String text) throws IOException {
    return importer().prepare(write(text), ImportSpec.of(null).as(kind)).apply();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("file.csv"), text);
  }

  private Importer importer() {
    return new Importer(station.get(new TypeLiteral<Set<Register<?>>>() {}), Realm.LIVE);
  }
}
