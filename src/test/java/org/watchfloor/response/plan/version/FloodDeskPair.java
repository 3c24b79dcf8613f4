package org.watchfloor.response.plan.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.StationCard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * A second machine of a headquarters, restored from its backup, with the same plan in its folder.
 */
record FloodDeskPair(TestStation station, Path file) implements AutoCloseable {
  static FloodDeskPair restored(Path folder, String id, HandClock clock) {
    DataFolder.createEmpty(folder);
    DataFolder.complete(folder, new StationCard(StationCard.FORMAT, id, id, 7));
    TestStation station =
        TestStation.open(folder, id, clock, new ResponseModule(), new RegionModule());
    FloodDesk.putPlan(folder);
    return new FloodDeskPair(station, folder.resolve("plans/TEST-FLOOD.yaml"));
  }

  PlanVersions versions() {
    return station.get(PlanVersions.class);
  }

  void edit(String what, String into) {
    edit(file, what, into);
  }

  static void edit(Path file, String what, String into) {
    try {
      Files.writeString(file, text(file).replace(what, into));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    station.close();
  }
}
