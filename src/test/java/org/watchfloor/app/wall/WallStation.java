package org.watchfloor.app.wall;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.wall.shown.Discretion;
import org.watchfloor.app.wall.shown.WallReading;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.dispatch.DispatchModule;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.HandDelay;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Tasks;
import org.watchfloor.team.TeamModule;
import org.watchfloor.ui.UiTexts;

/** A station with all the wall reads, on one thread and a timer moved by hand. */
public final class WallStation implements AutoCloseable {
  static final GeoPoint TOWN = new GeoPoint(122.1, 30.0);

  final HandClock clock = new HandClock();
  final HandDelay delay = new HandDelay();
  final TestStation station;
  final Tasks tasks;

  public WallStation(Path folder) {
    station =
        TestStation.open(
            folder,
            "ZS-DH",
            clock,
            new RegionModule(),
            new RiskModule(),
            new RoadModule(),
            new SupplyModule(),
            new ShelterModule(),
            new TeamModule(),
            new DutyModule(),
            new IncidentModule(),
            new DispatchModule(),
            new ResponseModule());
    tasks = new Tasks(clock, Runnable::run, delay);
  }

  public <T> T get(Class<T> type) {
    return station.get(type);
  }

  /** Reports an incident; returns its number. */
  public String report(String place, @Nullable GeoPoint at, @Nullable String area, Severity grade) {
    IncidentDetails details =
        new IncidentDetails(
            "一楼进水,某某甲一家被困,电话 0000-0000000",
            "11A02",
            place,
            at,
            PointSource.UNTOLD,
            area,
            "某某甲",
            "某某甲 0000-0000000",
            clock.instant(),
            clock.instant());
    return get(IncidentService.class).report(new NewIncident(details, grade, true));
  }

  WallViewModel model() {
    return new WallViewModel(
        get(WallReading.class),
        get(DueBoard.class),
        get(Discretion.class),
        get(UiTexts.class),
        tasks,
        Runnable::run);
  }

  @Override
  public void close() {
    station.close();
  }
}
