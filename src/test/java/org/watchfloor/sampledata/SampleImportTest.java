package org.watchfloor.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.locationtech.jts.geom.Polygon;
import org.watchfloor.evacuation.EvacuationModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.store.Realm;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.DistrictBounds;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Register;
import org.watchfloor.team.TeamModule;
import org.watchfloor.warning.monitor.MonitorModule;

/** The sample district goes the way of anybody's files: every row is taken in, once. */
@Execution(ExecutionMode.CONCURRENT)
class SampleImportTest {
  private static final double HARBOUR_METRES = 500;
  private static final Path FOLDER =
      Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data", "zhoushan");
  private static final List<String> IN_ORDER =
      List.of(
          "areas",
          "units",
          "contacts",
          "supplies",
          "kits",
          "depots",
          "stock",
          "shelters",
          "teams",
          "risks",
          "stations",
          "thresholds",
          "readings",
          "typhoons",
          "vessels",
          "households");

  @Test
  void everyRowIsTakenInAndASecondImportChangesNothing(@TempDir Path temp) throws IOException {
    try (TestStation station =
        TestStation.open(
            temp.resolve("station"),
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new SupplyModule(),
            new ShelterModule(),
            new TeamModule(),
            new RiskModule(),
            new MonitorModule(),
            new ResponseModule(),
            new EvacuationModule())) {
      Importer importer =
          new Importer(station.get(new TypeLiteral<Set<Register<?>>>() {}), Realm.LIVE);
      for (ImportReport report : all(importer)) {
        assertThat(report.problems()).as(report.file()).isEmpty();
        assertThat(report.added()).as(report.file()).isEqualTo(report.rows());
      }
      for (ImportReport report : all(importer)) {
        assertThat(report.unchanged()).as(report.file()).isEqualTo(report.rows());
      }
    }
  }

  private static List<ImportReport> all(Importer importer) throws IOException {
    ImportSpec spec = ImportSpec.of(district());
    List<ImportReport> reports = new ArrayList<>();
    for (String kind : IN_ORDER) {
      reports.add(importer.prepare(FOLDER.resolve(kind + ".csv"), spec.as(kind)).apply());
    }
    return reports;
  }

  private static DistrictBounds district() throws IOException {
    List<Polygon> land = new Sources(FOLDER).features("boundary.geojson").getFirst().polygons();
    return DistrictBounds.of(
        Sources.GEOMETRY.createMultiPolygon(land.toArray(Polygon[]::new)), HARBOUR_METRES);
  }
}
