package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.region.RegionModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.TeamModule;

/** Whole registers go out into spreadsheets and map programs, and come back row by row. */
@Execution(ExecutionMode.CONCURRENT)
class RegisterExportTest {
  private static final List<String> FILES =
      List.of(
          "areas",
          "units",
          "contacts",
          "risks",
          "depots",
          "supplies",
          "stock",
          "shelters",
          "teams");

  @TempDir Path temp;

  private TestStation station(List<String> files) {
    TestStation station =
        TestStation.open(
            temp.resolve("station"),
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new RiskModule(),
            new SupplyModule(),
            new ShelterModule(),
            new TeamModule());
    for (String kind : files) {
      Path file = SourceTree.path("sample-data/zhoushan/" + kind + ".csv");
      station.get(Importer.class).prepare(file, ImportSpec.of(null).as(kind)).apply();
    }
    return station;
  }

  private static ImportReport back(TestStation station, String kind, Path file) {
    return station.get(Importer.class).prepare(file, ImportSpec.of(null).as(kind)).apply();
  }

  @Test
  void whatNobodyTouchedComesBackUnchangedInEveryFormAndLanguage() {
    try (TestStation station = station(FILES)) {
      RegisterExport export = station.get(RegisterExport.class);
      assertThat(export.kinds()).containsAll(FILES);
      long size = station.journal().size();
      for (String kind : FILES) {
        List<String> endings = new ArrayList<>(List.of("csv", "xlsx", "geojson"));
        for (Language language : Language.values()) {
          for (String ending : endings) {
            Path file = temp.resolve(kind + "-" + language + "." + ending);
            export.write(kind, file, new Texts(language), "");
            PreparedImport<?> read = station.get(Importer.class).prepare(file, ImportSpec.of(null));
            assertThat(read.preview().notes()).as(file.toString()).isEmpty();
            ImportReport report = read.apply();
            assertThat(report.kind()).isEqualTo(kind);
            assertThat(report.problems()).as(file.toString()).isEmpty();
            assertThat(report.unchanged()).as(file.toString()).isEqualTo(report.rows());
            assertThat(report.rows()).as(file.toString()).isPositive();
          }
        }
      }
      assertThat(station.journal().size()).isEqualTo(size);
    }
  }

  @Test
  void aCellThatWasCorrectedChangesItsRowAndNoOther() throws IOException {
    try (TestStation station = station(List.of("areas", "shelters"))) {
      Path file = temp.resolve("shelters.csv");
      station.get(RegisterExport.class).write("shelters", file, new Texts(Language.ZH), "");
      String name = station.get(ShelterService.class).list().getFirst().name();
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Files.writeString(file, text.replaceFirst(name, name + "（新）"), StandardCharsets.UTF_8);

      ImportReport report = back(station, "shelters", file);

      assertThat(report.changed()).isEqualTo(1);
      assertThat(report.unchanged()).isEqualTo(report.rows() - 1);
      assertThat(station.get(ShelterService.class).list().getFirst().name()).endsWith("（新）");
    }
  }

  @Test
  void aNameThatASpreadsheetWouldRunIsDefusedAndComesBackAsItWas() throws IOException {
    try (TestStation station = station(List.of("areas", "shelters"))) {
      RegisterExport export = station.get(RegisterExport.class);
      Path file = temp.resolve("shelters.csv");
      export.write("shelters", file, new Texts(Language.ZH), "");
      String name = station.get(ShelterService.class).list().getFirst().name();
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Files.writeString(file, text.replaceFirst(name, "@SUM(1)"), StandardCharsets.UTF_8);
      assertThat(back(station, "shelters", file).problems()).isEmpty();

      export.replace("shelters", file, new Texts(Language.ZH), "");

      assertThat(file).content().contains("'@SUM(1)");
      ImportReport report = back(station, "shelters", file);
      assertThat(report.unchanged()).isEqualTo(report.rows());
      assertThat(station.get(ShelterService.class).list().getFirst().name()).isEqualTo("@SUM(1)");
    }
  }

  @Test
  void whatMayNotOrCannotBeWrittenIsRefusedAndLeavesNoFile() throws IOException {
    try (TestStation station = station(List.of("areas", "shelters"))) {
      RegisterExport export = station.get(RegisterExport.class);
      Texts texts = new Texts(Language.ZH);
      Path there = Files.writeString(temp.resolve("there.csv"), "mine", StandardCharsets.UTF_8);
      assertThat(Refusals.sentence(() -> export.write("shelters", there, texts, "")))
          .contains("已存在");
      assertThat(there).hasContent("mine");
      assertThat(
              Refusals.sentence(() -> export.write("shelters", temp.resolve("a.doc"), texts, "")))
          .contains("xlsx");
      assertThat(Refusals.sentence(() -> export.write("nothing", temp.resolve("a.csv"), texts, "")))
          .contains("shelters");
      assertThat(
              Refusals.sentence(
                  () -> export.write("shelters", temp.resolve("no/where/a.csv"), texts, "")))
          .contains("写不进");
      assertThat(temp.resolve("a.csv")).doesNotExist();
      try (var left = Files.list(temp)) {
        assertThat(left.map(one -> one.getFileName().toString()))
            .noneMatch(name -> name.endsWith(".part"));
      }
    }
  }
}
