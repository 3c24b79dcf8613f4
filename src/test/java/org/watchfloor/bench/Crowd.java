package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.watchfloor.app.Station;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;

/** Fills a station with more than any district has: everything the map can show, at once. */
final class Crowd {
  private static final int RISKS = 100_000;

  /** A table may have a hundred thousand rows, its heading included. */
  private static final int FILES = 2;

  private static final int PLOTS = 300;

  private Crowd() {}

  /** 100,000 risk points and 300 drawings, the same every time. */
  static void in(Path root, Path temp) throws IOException {
    Random random = new Random(20260720);
    try (Station station = Station.open(root)) {
      for (int file = 0; file < FILES; file++) {
        ImportSpec spec = new ImportSpec(Optional.of("risks"), Datum.WGS84, Optional.empty());
        Path csv = risks(temp.resolve("crowd" + file + ".csv"), file * RISKS / FILES, random);
        ImportReport report = station.get(Importer.class).prepare(csv, spec).apply();
        assertThat(report.refused()).isZero();
      }
      draw(station.get(PlotService.class), random);
    }
  }

  private static Path risks(Path csv, int first, Random random) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(csv)) {
      out.write("编号,名称,类别,风险等级,区划代码,经度,纬度,影响户数,影响人口,责任岗位\n");
      for (int i = first; i < first + RISKS / FILES; i++) {
        out.write(
            String.format(
                Locale.ROOT,
                "FX-%d,低洼路段%d号,易涝点,黄,330902001000,%.6f,%.6f,%d,%d,值班员\n",
                100_000 + i,
                i,
                121.8 + random.nextDouble(),
                29.7 + random.nextDouble() * 0.7,
                i % 300,
                i % 900));
      }
    }
    return csv;
  }

  private static void draw(PlotService plots, Random random) {
    for (int i = 0; i < PLOTS; i++) {
      GeoPoint at =
          new GeoPoint(122.0 + random.nextDouble() * 0.3, 29.95 + random.nextDouble() * 0.1);
      List<GeoPoint> line = List.of(at, new GeoPoint(at.lon() + 0.003, at.lat() + 0.002));
      plots.draw(PlotDetails.of(PlotKind.CLOSURE, line).withLabel("断路" + i), null);
    }
  }
}
