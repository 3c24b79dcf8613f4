package org.watchfloor.team.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Problem;
import org.watchfloor.table.RegisterExport;
import org.watchfloor.team.TeamModule;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;

/** Helipads, water points, cameras and experts: in by file, on the map, out again. */
class SpecialResourceTest {
  private static final String ROWS =
      """
      编号,名称,类别,经度,纬度,说明,电话,视频链接,可用
      ZY-1,示例水库取水点,取水点,122.10,30.02,水深 3 米,,,是
      ZY-2,示例停机坪,直升机起降点,122.11,30.03,,,,否
      ZY-3,示例海塘探头,视频点,122.12,30.03,,,rtsp://192.0.2.7/1,是
      ZY-4,水文专家岗,值班专家,,,水文,0580-0000000,,是
      ZY-5,没有坐标的医疗点,医疗点,,,,,,是
      ZY-6,会运行的链接,视频点,122.12,30.03,,,file:///etc/passwd,是
      ZY-7,叫不到的专家,值班专家,,,,,,是
      ZY-8,示例林道,防火通道,122.13,30.04,消防车可到山脊,,,是
      ZY-9,示例急救站,医疗点,122.14,30.05,,0580-0000000,,是
      """;

  @TempDir Path temp;

  @Test
  void whatIsWholeComesInStandsOnTheMapAndGoesOutAgain() throws IOException {
    try (TestStation station =
        TestStation.open(
            temp.resolve("station"),
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new TeamModule())) {
      Path file = Files.writeString(temp.resolve("resources.csv"), ROWS, StandardCharsets.UTF_8);
      Importer importer = station.get(Importer.class);
      ImportReport report = importer.prepare(file, ImportSpec.of(null).as("resources")).apply();

      assertThat(report.added()).isEqualTo(6);
      assertThat(report.problems()).extracting(Problem::row).containsExactly(6, 7, 8);
      assertThat(station.get(ResourceService.class).list())
          .extracting(SpecialResource::kind)
          .containsExactly(
              ResourceKind.WATER_POINT,
              ResourceKind.HELIPAD,
              ResourceKind.VIDEO,
              ResourceKind.EXPERT,
              ResourceKind.FIRE_ROAD,
              ResourceKind.MEDICAL);
      assertThat(station.get(ResourceService.class).find("ZY-8").orElseThrow())
          .satisfies(road -> {
            assertThat(road.at()).as("where it begins").isEqualTo(new GeoPoint(122.13, 30.04));
            assertThat(road.note()).isEqualTo("消防车可到山脊");
          });
      MapLayer layer =
          station.get(new TypeLiteral<Set<MapLayer>>() {}).stream()
              .filter(one -> one.id().equals("resources"))
              .findFirst()
              .orElseThrow();
      assertThat(layer.symbols())
          .extracting(MapSymbol::label)
          .containsExactly("示例水库取水点", "示例停机坪", "示例海塘探头", "示例林道", "示例急救站");

      Path out = temp.resolve("out.xlsx");
      station.get(RegisterExport.class).write("resources", out, new Texts(Language.EN), "");
      ImportReport again = importer.prepare(out, ImportSpec.of(null)).apply();
      assertThat(again.kind()).isEqualTo("resources");
      assertThat(again.unchanged()).isEqualTo(6);
    }
  }
}
