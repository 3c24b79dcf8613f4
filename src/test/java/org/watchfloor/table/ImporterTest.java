package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.table.Refusals.ZH;
import static org.watchfloor.table.Refusals.sentence;
import static org.watchfloor.table.ShelterFiles.good;
import static org.watchfloor.table.ShelterFiles.with;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.EntryId;
import org.watchfloor.store.Realm;
import org.watchfloor.table.ShelterLikeRegister.Hazard;
import org.watchfloor.table.ShelterLikeRegister.Level;

class ImporterTest {
  @TempDir Path folder;

  private ShelterFiles files;

  @BeforeEach
  void open() {
    files = new ShelterFiles(folder);
  }

  @Test
  void aCleanFileComesInAtOnce() {
    ImportReport report = files.take(files.csv(good(1), good(2), good(3)));

    assertThat(report.problems()).isEmpty();
    assertThat(ZH.say(report.summary()))
        .isEqualTo("shelters.csv（避难场所）共 3 行：已收入，新增 3 行、更新 0 行，另有 0 行与现有登记一致；没有退回的行。");
    assertThat(files.register.appends).isEqualTo(1);
    ShelterLikeRegister.Shelter first = files.register.shelter("S-001");
    assertThat(first.point()).isEqualTo(new GeoPoint(122.101, 30.01));
    assertThat(first.level()).isEqualTo(Level.TOWN);
    assertThat(first.hazards()).containsExactly(Hazard.FLOOD, Hazard.TYPHOON);
  }

  @Test
  void preparingChangesNothing() {
    ImportReport preview = files.prepare(files.csv(good(1))).preview();

    assertThat(preview.applied()).isFalse();
    assertThat(ZH.say(preview.summary())).contains("可收入，新增 1 行");
    assertThat(files.register.shelters).isEmpty();
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSo() {
    Path file = files.csv(good(1), with("经度", "9"), good(2), good(2));
    files.take(file);
    ImportReport again = files.take(file);

    assertThat(files.register.appends).isEqualTo(1);
    assertThat(again.accepted()).isZero();
    assertThat(ZH.say(again.summary())).contains("与现有登记一致，登记未改动").contains("退回 2 行");
    assertThat(again.rows()).isEqualTo(again.unchanged() + again.refused());
  }

  @Test
  void aChangedRowIsCountedApart() {
    files.take(files.csv(good(1), good(2)));
    ImportReport report = files.take(files.csv(with("名称", "改名"), good(2), good(3)));

    assertThat(List.of(report.added(), report.changed(), report.unchanged()))
        .containsExactly(1, 1, 1);
    assertThat(files.register.shelter("S-001").name()).isEqualTo("改名");
  }

  @Test
  void refusedRowsStayOutAndTheOthersComeIn() {
    ImportReport report =
        files.take(files.csv(good(1), good(2).replace("122.", "30.").replace(",30.0", ",122.0")));

    assertThat(files.register.shelters).containsOnlyKeys("S-001");
    assertThat(ZH.say(report.summary())).endsWith("退回 1 行（经纬度写反 1 行）。");
    assertThat(report.problems().getFirst().row()).isEqualTo(3);
  }

  @Test
  void aGbkFileComesInAndIsNoted() {
    ImportReport report = files.take(files.csv(Charset.forName("GBK"), good(1)));

    assertThat(files.register.shelter("S-001").name()).isEqualTo("第1避难场所");
    assertThat(report.notes()).extracting(Message::key).containsExactly("table.note.gbk");
  }

  @Test
  void aWorkbookWithATitleComesInWithItsRowNumbers() {
    ImportReport report = files.take(files.xlsx(sheet -> {}, good(1), with("编号", "A 1")));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(ZH.say(report.problems().getFirst().said()))
        .isEqualTo("shelters.xlsx“避难场所”第 4 行 A 列“编号”填的是“A 1”：编号中间有空格。应为“A1”。");
  }

  @Test
  void rowsSwallowedByAMergedRangeAreRefusedWithTheValueToFillIn() {
    ImportReport report =
        files.take(
            files.xlsx(
                sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("C3:C5")),
                good(1),
                good(2).replace("330902001000", ""),
                good(3).replace("330902001000", "")));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.problems()).extracting(Problem::row).containsExactly(4, 5);
    assertThat(ZH.say(report.problems().getFirst().said()))
        .contains("合并单元格 C3:C5 只有第一格有值")
        .contains("请取消合并，在本格填“330902001000”");
  }

  @Test
  void aTwoRowHeaderMergedDownwardsIsFound() {
    Path file =
        files.xlsx(
            sheet -> {
              // the group title 容量 stands above, the other headers reach down from it
              sheet.shiftRows(1, 3, 1);
              for (int column = 0; column < 14; column++) {
                if (column != 8) {
                  String header = sheet.getRow(2).getCell(column).getStringCellValue();
                  var top = sheet.getRow(1) == null ? sheet.createRow(1) : sheet.getRow(1);
                  top.createCell(column).setCellValue(header);
                  sheet.getRow(2).getCell(column).setBlank();
                  sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
                }
              }
              sheet.getRow(1).createCell(8).setCellValue("容量");
            },
            good(1));

    assertThat(files.take(file).accepted()).isEqualTo(1);
  }

  @Test
  void geoJsonComesIn() {
    String json =
        """
        {"type":"FeatureCollection","features":[{"type":"Feature",
        "properties":{"编号":"S-1","名称":"体育馆","区划代码":"330902001000","级别":"区级","紧急容量":300},
        "geometry":{"type":"Point","coordinates":[122.1,30.0]}}]}
        """;

    ImportReport report =
        files.take(files.write("a.geojson", json.getBytes(StandardCharsets.UTF_8)));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(files.register.shelter("S-1").point()).isEqualTo(new GeoPoint(122.1, 30));
  }

  @Test
  void shiftedCoordinatesAreConvertedOnTheWayIn() {
    files.in(Datum.GCJ02).take(files.csv(good(1)));

    GeoPoint point = files.register.shelter("S-001").point();
    assertThat(point).isEqualTo(Datum.GCJ02.toWgs84(122.101, 30.01));
    assertThat(point.metresTo(new GeoPoint(122.101, 30.01))).isBetween(300.0, 700.0);
  }

  @Test
  void theFilesSystemAndTheRowsAccuracyAreHandedOver() {
    String text =
        ShelterFiles.HEADER + ",精度（米）\n" + good(1) + ",15\n" + good(2) + ",\n" + good(3) + ",约15\n";
    ImportReport report =
        files.in(Datum.GCJ02).take(files.write("a.csv", text.getBytes(StandardCharsets.UTF_8)));

    assertThat(report.accepted()).isEqualTo(2);
    assertThat(files.register.shelter("S-001").from())
        .isEqualTo(PointSource.row(Datum.GCJ02, 15.0));
    assertThat(files.register.shelter("S-002").from())
        .isEqualTo(PointSource.row(Datum.GCJ02, null));
    assertThat(ZH.say(report.problems().getFirst().said())).contains("精度").contains("15");
  }

  @Test
  void coordinatesConvertedOnceTooOftenAreNoted() {
    String[] rows = {good(1), good(2), good(3), good(4), good(5)};
    files.take(files.csv(rows));
    ImportReport report = files.in(Datum.GCJ02).prepare(files.csv(rows)).preview();

    assertThat(report.notes()).extracting(Message::key).containsExactly("table.note.moved_back");
    assertThat(ZH.say(report.notes().getFirst()))
        .contains("5 处与已知位置相比")
        .contains("--datum wgs84")
        .contains("平均只差 0 米");
  }

  @Test
  void aHeaderThatNamesAnotherDatumIsNoted() {
    String text =
        (ShelterFiles.HEADER + "\n" + good(1))
            .replace("经度", "经度(GCJ-02)")
            .replace("纬度", "纬度（gcj02）");
    ImportReport report = files.take(files.write("a.csv", text.getBytes(StandardCharsets.UTF_8)));

    assertThat(ZH.say(report.notes().getFirst())).contains("--datum gcj02");
  }

  @Test
  void columnsNobodyKnowsAreIgnoredAndNoted() {
    String text = (ShelterFiles.HEADER + ",管护经费\n" + good(1) + ",12\n");
    ImportReport report = files.take(files.write("a.csv", text.getBytes(StandardCharsets.UTF_8)));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(ZH.say(report.notes().getFirst())).isEqualTo("没有用到的列：O 管护经费");
  }

  @Test
  void columnsMayStandInAnyOrderAndLanguage() {
    String text =
        "latitude,Longitude,Level,capacity,Area Code,name,NO.\n"
            + "30.0,122.1,town level,5,330902001000,x,S-9\n";

    assertThat(files.take(files.write("a.csv", text.getBytes(StandardCharsets.UTF_8))).accepted())
        .isEqualTo(1);
  }

  @Test
  void aFileWithoutARequiredColumnIsRefusedWithTheHeadersFound() {
    Path file = files.write("a.csv", "编号,名称,经度\nA,B,122\n".getBytes(StandardCharsets.UTF_8));
    ImportSpec named = ImportSpec.of(null).as("shelters");

    assertThat(sentence(() -> files.importer().prepare(file, named)))
        .startsWith("a.csv 缺少必填列：区划代码 / 纬度 / 级别 / 紧急容量；表头是：编号 / 名称 / 经度")
        .doesNotContain("经度 / 纬度 / 级别");
    assertThat(sentence(() -> files.importer().prepare(file, ImportSpec.of(null))))
        .contains("看不出是哪种登记表")
        .contains("shelters");
    assertThat(sentence(() -> files.importer().prepare(file, ImportSpec.of(null).as("ships"))))
        .isEqualTo("没有“ships”这种登记表，可用：shelters。");
  }

  @Test
  void aHeaderWithoutRowsSaysThatNothingChanged() {
    assertThat(ZH.say(files.take(files.csv()).summary()))
        .isEqualTo("shelters.csv（避难场所）共 0 行：没有数据行，登记未改动；没有退回的行。");
  }

  @Test
  void aNumberThatStoodBeforeIsRefusedEvenIfTheFirstWasRefusedToo() {
    ImportReport report = files.take(files.csv(with("经度", "9"), good(1), good(2)));

    assertThat(files.register.shelters).containsOnlyKeys("S-002");
    assertThat(ZH.say(report.problems().get(1).said())).contains("编号与第 2 行重复");
  }

  @Test
  void rowsMayNameEachOtherButNotARefusedOne() {
    ImportReport good = files.take(files.csv(with("上级场所", "S-002"), good(2)));
    assertThat(good.accepted()).isEqualTo(2);

    files.register.shelters.clear();
    ImportReport chain =
        files.take(files.csv(with("上级场所", "S-002"), good(2) + "S-003", good(3) + "S-404", good(4)));
    assertThat(files.register.shelters).containsOnlyKeys("S-004");
    assertThat(chain.problems()).extracting(Problem::row).containsExactly(2, 3, 4);
    assertThat(ZH.say(chain.summary())).contains("不符合登记规则 3 行");
  }

  @Test
  void aValueThatRefusesItselfInTheFeatureRefusesItsRowOnly() {
    ShelterLikeRegister strict = files.register;
    Register<String> grumpy =
        new Register<>() {
          @Override
          public String kind() {
            return "grumpy";
          }

          @Override
          public Message name() {
            return strict.name();
          }

          @Override
          public List<Column> columns() {
            return strict.columns();
          }

          @Override
          public RowOutcome<String> judge(TypedRow row, Siblings siblings) {
            return RowOutcome.added(new GeoPoint(row.number() == 3 ? 999 : 1, 1).toDecimal());
          }

          @Override
          public List<EntryId> apply(List<String> accepted) {
            strict.appends += accepted.size();
            return List.of();
          }
        };
    ImportReport report =
        new Importer(Set.of(grumpy), Realm.LIVE)
            .prepare(files.csv(good(1), good(2)), ImportSpec.of(null))
            .apply();

    assertThat(report.problems()).extracting(Problem::row).containsExactly(3);
    assertThat(strict.appends).isEqualTo(1);
  }
}
