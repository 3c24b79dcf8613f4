package org.watchfloor.warning.typhoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.RegisterExport;

/** All tracks as a table: what no hand touched comes back as known, wherever it had come from. */
class TrackExportTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();

  private static ImportReport take(TestStation station, Path file) {
    return station.get(Importer.class).prepare(file, ImportSpec.of(null).as("typhoons")).apply();
  }

  @Test
  void tracksGoOutAndComeBackPointByPoint() throws IOException {
    Path file = temp.resolve("tracks.csv");
    try (TestStation station = Storms.open(temp.resolve("a"), "ZS-DH", clock)) {
      TyphoonService typhoons = station.get(TyphoonService.class);
      typhoons.take(
          List.of(
              Storms.bulletin(
                  "CMA",
                  Storms.NOON,
                  Storms.point(-6, 124.25, 27.1, Storms.seven(300.0, 280.5, null, 250.0)),
                  Storms.point(0, 123.9, 27.8, Storms.seven(320)),
                  Storms.point(12, 122.7, 29.4),
                  Storms.point(24, 121.333333333333, 31.0, Storms.seven(260)))));
      for (Language language : Language.values()) {
        for (String ending : List.of("csv", "xlsx", "geojson")) {
          Path one = temp.resolve(language + "." + ending);
          station.get(RegisterExport.class).write("typhoons", one, new Texts(language), "");
          ImportReport report = take(station, one);
          assertThat(report.problems()).as(one + "").isEmpty();
          assertThat(report.unchanged()).as(one + "").isEqualTo(4);
        }
      }
      station.get(RegisterExport.class).write("typhoons", file, new Texts(Language.ZH), "");
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Path corrected = temp.resolve("corrected.csv");
      Files.writeString(corrected, text.replace("124.25", "124.3"), StandardCharsets.UTF_8);
      ImportReport report = take(station, corrected);
      assertThat(report.changed()).isEqualTo(1);
      assertThat(report.unchanged()).isEqualTo(3);
    }
    try (TestStation other = Storms.open(temp.resolve("b"), "ZS-PT", clock)) {
      assertThat(take(other, file).added()).isEqualTo(4);
      Track track =
          other.get(TyphoonService.class).find("2609").orElseThrow().track("CMA").orElseThrow();
      assertThat(track.observed().getFirst().circle(WindScale.BEAUFORT_7))
          .contains(Storms.seven(300.0, 280.5, null, 250.0));
      assertThat(track.ahead()).hasSize(3);
    }
  }
}
