package org.watchfloor.incident.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.region.RegionModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.road.RoadService;
import org.watchfloor.shelter.DayPart;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.RoadTown;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.team.TeamModule;

/** Where people are taken: those that take people first, who cannot be reached last. */
class SheltersNearbyTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private ShelterService shelters;
  private String incident;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("dh"),
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
            new RoadTown());
    RoadTown.write(temp.resolve("dh"));
    station.get(RoadService.class).load(Progress.UNWATCHED);
    shelters = station.get(ShelterService.class);
    IncidentDetails details =
        new IncidentDetails(
            "低洼路段积水半米",
            "11A02",
            "河口路西头",
            RoadTown.WEST,
            PointSource.UNTOLD,
            null,
            null,
            null,
            clock.instant(),
            clock.instant());
    incident =
        station
            .get(IncidentService.class)
            .report(new NewIncident(details, Severity.ORDINARY, false));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static ShelterSite site(String number, GeoPoint at) {
    return new ShelterSite(
        number,
        "示例" + number,
        null,
        null,
        at,
        PointSource.UNTOLD,
        ShelterGrade.TOWN,
        ShelterKind.INDOOR,
        500,
        100,
        40,
        0,
        List.of(),
        null,
        Lifecycle.IN_USE,
        null,
        null,
        null,
        Equipment.UNTOLD);
  }

  private static GeoPoint along(int metres) {
    return new GeoPoint(120 + metres / 96_300.0, 30);
  }

  private void turn(String number, ShelterState... states) {
    for (ShelterState state : states) {
      shelters.turn(number, state, ShelterStage.URGENT, "");
    }
  }

  private List<String> around(int limit) {
    return station
        .get(SheltersNearby.class)
        .around(incident, limit)
        .orElseThrow()
        .shelters()
        .stream()
        .map(near -> near.shelter().number())
        .toList();
  }

  @Test
  void thoseThatTakePeopleComeBeforeTheFullOnesAndTheClosedOnes() {
    shelters.register(
        List.of(
            site("B1", along(100)),
            site("B2", along(200)),
            site("B3", along(300)),
            site("B4", along(400)),
            site("B5", along(3000)),
            site("B6", RoadTown.ISLAND)));
    turn("B1", ShelterState.OPEN, ShelterState.FULL);
    turn("B2", ShelterState.OPEN, ShelterState.CLOSING);
    turn("B3", ShelterState.OPEN);
    shelters.count("B3", 1000, DayPart.DAY, null);
    turn("B5", ShelterState.OPEN);
    turn("B6", ShelterState.OPEN);

    assertThat(around(6)).containsExactly("B5", "B4", "B1", "B2", "B3", "B6");
    assertThat(around(1)).containsExactly("B5");
  }
}
