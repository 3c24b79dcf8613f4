package org.watchfloor.response.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.StationCard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.support.TestStation;

/** A station with the sample's plan for forest fires in force. */
record CardStation(TestStation station, Path plan, HandClock clock) implements AutoCloseable {
  static final CardRef DUTY = new CardRef("ZS-SAMPLE-FOREST-FIRE", "DUTY-FOREST-FIRE");

  static CardStation open(Path folder, String id, HandClock clock) {
    return planned(opened(folder, id, clock), folder, clock);
  }

  /** Another machine of the same headquarters, restored from its backup. */
  static CardStation restored(Path folder, String id, HandClock clock) {
    DataFolder.createEmpty(folder);
    DataFolder.complete(folder, new StationCard(StationCard.FORMAT, id, id, 7));
    return planned(opened(folder, id, clock), folder, clock);
  }

  private static TestStation opened(Path folder, String id, HandClock clock) {
    return TestStation.open(
        folder, id, clock, new ResponseModule(), new IncidentModule(), new RegionModule());
  }

  private static CardStation planned(TestStation station, Path folder, HandClock clock) {
    Path plan = folder.resolve("plans/fire.yaml");
    try {
      Files.createDirectories(folder.resolve("plans"));
      Files.copy(SourceTree.path("sample-data/zhoushan/plans/forest-fire.yaml"), plan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CardStation(station, plan, clock);
  }

  ActionCards cards() {
    return station.get(ActionCards.class);
  }

  PlanVersions versions() {
    return station.get(PlanVersions.class);
  }

  String report(String type) {
    IncidentDetails details =
        new IncidentDetails(
            "山上着火",
            type,
            "长岗山",
            null,
            PointSource.UNTOLD,
            null,
            null,
            null,
            clock.instant(),
            clock.instant());
    return station
        .get(IncidentService.class)
        .report(new NewIncident(details, Severity.LARGE, true));
  }

  void edit(String what, String into) {
    try {
      Files.writeString(plan, Files.readString(plan).replace(what, into));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    station.close();
  }
}
