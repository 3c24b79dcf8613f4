package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.region.RegionModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.TeamModule;

/**
 * The whole sample district comes in through the registers, and the same files again do nothing.
 */
class SampleDistrictImportTest {
  private static final Path DISTRICT =
      org.watchfloor.support.SourceTree.path("sample-data/zhoushan");
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

  private static ImportReport take(TestStation station, String kind) {
    return station
        .get(Importer.class)
        .prepare(DISTRICT.resolve(kind + ".csv"), ImportSpec.of(null).as(kind))
        .apply();
  }

  @Test
  void everyRowOfTheSampleDistrictComesInOnce() {
    try (TestStation station =
        TestStation.open(
            temp,
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new RiskModule(),
            new SupplyModule(),
            new ShelterModule(),
            new TeamModule())) {
      for (String kind : FILES) {
        ImportReport report = take(station, kind);
        assertThat(report.problems()).as(kind).isEmpty();
        assertThat(report.added()).as(kind).isEqualTo(report.rows()).isPositive();
      }
      long size = station.journal().size();
      for (String kind : FILES) {
        ImportReport again = take(station, kind);
        assertThat(again.unchanged()).as(kind).isEqualTo(again.rows());
      }
      assertThat(station.journal().size()).isEqualTo(size);
      assertThat(rows(station, "areas")).hasSizeGreaterThan(500);
      assertThat(rows(station, "teams")).hasSizeGreaterThanOrEqualTo(40);
      assertThat(rows(station, "shelters")).hasSizeGreaterThanOrEqualTo(60);
      assertThat(rows(station, "depots")).hasSizeGreaterThanOrEqualTo(25);
      assertThat(rows(station, "supplies")).hasSizeGreaterThanOrEqualTo(60);
    }
  }

  private static List<Map<String, Object>> rows(TestStation station, String kind) {
    return station.get(new com.google.inject.TypeLiteral<java.util.Set<Listing>>() {}).stream()
        .filter(listing -> listing.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .rows();
  }
}
