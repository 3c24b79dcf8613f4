package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.support.Shapefiles;
import org.watchfloor.support.SourceTree;

/** Layers from the command line: taken in, listed, backed up. */
@Execution(ExecutionMode.CONCURRENT)
class LayerVerbsTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void station() {
    data = temp.resolve("dh").toString();
    assertThat(terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例区").code())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void aShapefileWithItsPartsIsOneLayerAndSaysWhatCameIn() throws IOException {
    double[][] line = {{122, 30}, {122.1, 30.1}};
    Path shp =
        Files.write(
            temp.resolve("dike.shp"), Shapefiles.shp(3, List.of(Shapefiles.parts(false, line))));
    Path dbf =
        Files.write(
            temp.resolve("dike.dbf"),
            Shapefiles.dbf(StandardCharsets.UTF_8, 30, List.of(Map.of("MC", "东堤"))));
    Path prj =
        Files.write(temp.resolve("dike.prj"), Shapefiles.CGCS2000.getBytes(StandardCharsets.UTF_8));
    Terminal.Outcome taken =
        terminal.call(
            "import",
            dbf.toString(),
            prj.toString(),
            shp.toString(),
            "--name",
            "堤防",
            "--attribution",
            "区水利局",
            "--data",
            data);
    assertThat(taken.err().lines()).containsExactly("dike.shp：已收入图层“堤防”，要素 1 个（点 0，线 1，面 0）。全部收入。");
    assertThat(taken.code()).isEqualTo(ExitCode.DONE);
    Terminal.Outcome list = terminal.call("list", "layers", "--format", "csv", "--data", data);
    assertThat(list.out()).contains("堤防", "SHOWN", "SHAPEFILE", "区水利局");
    Terminal.Outcome again =
        terminal.call("import", "--as", "layer", shp.toString(), "--data", data);
    assertThat(again.err()).contains("同一份文件");
    Path copy = temp.resolve("copy.zip");
    assertThat(terminal.call("backup", copy.toString(), "--data", data).code())
        .isEqualTo(ExitCode.DONE);
    String other = temp.resolve("other").toString();
    assertThat(terminal.call("restore", copy.toString(), "--data", other).code())
        .isEqualTo(ExitCode.DONE);
    assertThat(terminal.call("list", "layers", "--format", "csv", "--data", other).out())
        .contains("SHOWN");
  }

  @Test
  void aLayerInAnotherDatumIsToldOnTheCommandLineToo() throws IOException {
    String sample = temp.resolve("sample").toString();
    Path source = SourceTree.path("sample-data/zhoushan");
    terminal.call("init", "--data", sample, "--sample", source.toString());
    String features =
        Files.readAllLines(source.resolve("areas.csv")).stream()
            .skip(2)
            .map(line -> line.split(",", -1))
            .map(parts -> {
              Datum.Reading shown =
                  Datum.GCJ02.fromWgs84(
                      new GeoPoint(Double.parseDouble(parts[6]), Double.parseDouble(parts[7])));
              return "{\"type\":\"Feature\",\"properties\":{\"name\":\""
                  + parts[1]
                  + "\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":["
                  + shown.lon()
                  + ","
                  + shown.lat()
                  + "]}}";
            })
            .collect(Collectors.joining(","));
    Path layer =
        Files.writeString(
            temp.resolve("v.geojson"),
            "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    assertThat(terminal.call("import", "--as", "layer", layer.toString(), "--data", sample).err())
        .contains("GCJ-02");
  }

  @Test
  void whatIsNoLayerIsRefusedInOneLine() throws IOException {
    Path file = Files.writeString(temp.resolve("x.gpx"), "<gpx><wpt");
    Terminal.Outcome refused = terminal.call("import", file.toString(), "--data", data);
    assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(refused.err()).contains("x.gpx", "重新导出");
  }
}
