package org.watchfloor.exchange.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.watchfloor.geo.Datum;
import org.watchfloor.region.RegionModule;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;

/** A desk that takes files in, in a process of its own to be killed. */
final class ImportChild {
  private ImportChild() {}

  static TestStation open(Path root) {
    return TestStation.open(
        root,
        "ZS-DH",
        new HandClock(),
        new RegionModule(),
        new SupplyModule(),
        new ImportsModule());
  }

  /**
   * The folder, and what is to happen: {@code dies} ends the process as a kill does the moment the
   * first rows are in; {@code takes back} the moment a file of stock is taken back; anything else
   * takes file after file in and prints how many there were.
   */
  public static void main(String... args) throws java.io.IOException {
    Path root = Path.of(args[0]);
    TestStation station = open(root);
    if (args[1].equals("dies")) {
      station.journal().subscribe(recorded -> Runtime.getRuntime().halt(9));
    }
    if (args[1].equals("takes back")) {
      ImportService imports = station.get(ImportService.class);
      String latest = imports.list().getFirst().number();
      station.journal().subscribe(recorded -> Runtime.getRuntime().halt(9));
      imports.undo(latest, "表是去年的");
      return;
    }
    Path file = root.resolveSibling("depots.csv");
    for (int from = station.get(ImportService.class).list().size(); ; from++) {
      Files.writeString(file, ImportKillTest.depots(from));
      station
          .get(ImportService.class)
          .take(
              station
                  .get(Importer.class)
                  .prepare(
                      file, new ImportSpec(Optional.of("depots"), Datum.WGS84, Optional.empty())));
      System.out.println(from);
      System.out.flush();
    }
  }
}
