package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.journal.Journal;
import org.watchfloor.region.District;
import org.watchfloor.support.SourceTree;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;

/** The sample district goes in whole, and a second time changes nothing. */
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
  void saysWhatIsMissingInAFolderThatIsNoDistrict() {
    assertThatThrownBy(() -> SampleDistrict.read(temp))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("region.refused.noDistrict"));
  }
}
