package org.watchfloor.incident.dispatch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.region.RegionModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamModule;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;

/** A hall and a township desk that hold the same registers and work apart. */
final class TwoDesks implements AutoCloseable {
  static final String BAGS = "3010101";
  static final GeoPoint STREET = new GeoPoint(122.106, 30.016);
  static final StockKey AT_ONE = new StockKey("W1", BAGS, ReserveMode.PHYSICAL);
  static final StockKey AT_TWO = new StockKey("W2", BAGS, ReserveMode.PHYSICAL);

  final HandClock clock = new HandClock();
  final Desk hall;
  final Desk town;

  TwoDesks(Path folder) {
    hall = new Desk(folder, "ZS-DH", clock);
    hall.fill();
    town = new Desk(folder, "ZS-LJ", clock);
    exchange();
  }

  /** One desk and the doors of its features. */
  record Desk(
      TestStation station,
      HandClock clock,
      IncidentService incidents,
      TeamService teams,
      ShelterService shelters,
      SupplyService supply,
      TransferService transfers,
      TransferOutcomes outcomes,
      ConflictService conflicts) {

    Desk(Path folder, String name, HandClock clock) {
      this(open(folder.resolve(name), name, clock), clock);
    }

    private Desk(TestStation station, HandClock clock) {
      this(
          station,
          clock,
          station.get(IncidentService.class),
          station.get(TeamService.class),
          station.get(ShelterService.class),
          station.get(SupplyService.class),
          station.get(TransferService.class),
          station.get(TransferOutcomes.class),
          station.get(ConflictService.class));
    }

    private static TestStation open(Path folder, String name, HandClock clock) {
      return TestStation.open(
          folder,
          name,
          clock,
          new RegionModule(),
          new SupplyModule(),
          new ShelterModule(),
          new TeamModule(),
          new DutyModule(),
          new IncidentModule(),
          new RoadModule(),
          new DispatchModule());
    }

    String report(String place, @Nullable GeoPoint at) {
      Instant now = clock.instant();
      IncidentDetails details =
          new IncidentDetails(
              "低洼路段积水", "11A02", place, at, PointSource.UNTOLD, null, null, null, now, now);
      return incidents.report(new NewIncident(details, Severity.ORDINARY, true));
    }

    Destination site(String incident) {
      return new Destination(Destination.Kind.INCIDENT, incident, "现场");
    }

    /** The rules that are contradicted now, without the features' prefixes. */
    List<String> rules() {
      return conflicts.open().stream().map(Conflict::what).map(what -> what.rule()).toList();
    }

    private void fill() {
      supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
      supply.registerDepots(List.of(depot("W1", 122.10), depot("W2", 122.30)));
      supply.move(AT_ONE, MoveKind.IN, 1000, new StockBatch("", null, 0), "");
      teams.register(List.of(team("T1"), team("T2"), team("T3")));
      shelters.register(List.of(shelter("B1"), shelter("B2")));
    }

    private static Depot depot(String number, double lon) {
      return new Depot(
          number,
          "示例库" + number,
          DepotTier.TOWN,
          null,
          null,
          null,
          new GeoPoint(lon, 30),
          PointSource.UNTOLD,
          null);
    }

    private static TeamProfile team(String number) {
      return new TeamProfile(
          number,
          "示例队" + number,
          TeamClass.SPECIALISED,
          List.of(Capability.PUMP),
          20,
          Readiness.STANDBY,
          null,
          null,
          new GeoPoint(122.1, 30.0),
          PointSource.UNTOLD,
          5,
          null,
          null);
    }

    private static ShelterSite shelter(String number) {
      return new ShelterSite(
          number,
          "示例小学" + number,
          null,
          null,
          new GeoPoint(122.1, 30.0),
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
  }

  /** Each takes in all the other has. */
  void exchange() {
    town.station().journal().receive(hall.station().contents());
    hall.station().journal().receive(town.station().contents());
  }

  @Override
  public void close() {
    hall.station().close();
    town.station().close();
  }
}
