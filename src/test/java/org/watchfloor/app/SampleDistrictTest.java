package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.Journal;
import org.watchfloor.region.District;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.SourceTree;
import org.watchfloor.table.DistrictBounds;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;

/** The sample district goes in whole, and a second time changes nothing. */
@Execution(ExecutionMode.CONCURRENT)
class SampleDistrictTest {
  @TempDir Path temp;
  private final Path sample = SourceTree.path("sample-data/zhoushan");

  @Test
  void fillsAStationWithoutARefusalAndChangesNothingTheSecondTime() {
    Path root = temp.resolve("dh");
    List<ImportReport> reports = SampleDistrict.read(sample).create(root);
    assertThat(reports).hasSizeGreaterThanOrEqualTo(9);
    assertThat(reports).allSatisfy(report -> assertThat(report.problems()).isEmpty());
    assertThat(reports).allSatisfy(report -> assertThat(report.accepted()).isPositive());
    try (Station station = Station.open(root)) {
      Journal journal = station.get(Journal.class);
      long before = journal.size();
      District district = District.in(root).orElseThrow();
      for (District.RegisterFile register : District.read(sample).registers()) {
        ImportReport again =
            station
                .get(Importer.class)
                .prepare(
                    register.file(),
                    new ImportSpec(
                        Optional.of(register.kind()), Datum.WGS84, Optional.of(district.bounds())))
                .apply();
        assertThat(again.unchanged()).as(register.kind()).isEqualTo(again.rows());
      }
      assertThat(journal.size()).isEqualTo(before);
      assertThat(journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void aStartThatWasCutShortIsNotTakenForAStation() throws IOException {
    Path root = temp.resolve("dh");
    Path left = Files.createDirectories(temp.resolve("dh.making/journal"));
    Files.writeString(left.resolve("000000000001.wfj"), "half");

    SampleDistrict.read(sample).create(root);

    assertThat(temp.resolve("dh.making")).doesNotExist();
    assertThat(DataFolder.exists(root)).isTrue();
    assertThatThrownBy(() -> SampleDistrict.read(sample).create(root))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("store.refused.notEmpty"));
  }

  @Test
  void theMainlandAcrossTheWaterIsOutsideTheDistrict() {
    DistrictBounds bounds = District.read(sample).bounds();

    assertThat(bounds.allows(new GeoPoint(122.11, 30.02))).as("定海").isTrue();
    assertThat(bounds.allows(new GeoPoint(121.80, 29.90))).as("北仑").isFalse();
    assertThat(bounds.allows(new GeoPoint(121.78, 29.68))).as("象山港").isFalse();
  }

  @Test
  void saysWhatIsMissingInAFolderThatIsNoDistrict() {
    assertThatThrownBy(() -> SampleDistrict.read(temp))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("region.refused.noDistrict"));
  }
}
