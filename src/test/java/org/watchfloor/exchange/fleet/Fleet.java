package org.watchfloor.exchange.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.evacuation.EvacuationModule;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.exchange.parcel.ParcelModule;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.parcel.TakenParcel;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerModule;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.dispatch.DispatchModule;
import org.watchfloor.plot.PlotModule;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.outage.OutageModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.aid.Partner;
import org.watchfloor.supply.aid.PartnerService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamModule;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;

/** Two to five stations with clocks of their own, and the sticks between them. */
final class Fleet implements AutoCloseable {
  static final String TOWN = "330900001000";
  static final String POST = "应急管理局局长";
  static final StockKey BAGS = new StockKey("W1", "3010101", ReserveMode.PHYSICAL);
  static final String TENT = "TENT";
  static final String PARTNER = "H1";
  static final List<String> TEAMS = List.of("T1", "T2", "T3");
  static final List<String> SHELTERS = List.of("B1", "B2");
  static final List<String> HOUSEHOLDS = List.of("H1", "H2", "H3");

  private static final GeoPoint HERE = new GeoPoint(122.1, 30.0);
  private static final int A_DAY = 86_400;

  /** One station, its clock and its doors. */
  record Ship(TestStation station, HandClock clock, PeerService peers, ParcelService parcels) {
    List<Conflict> conflicts() {
      return station.get(ConflictService.class).open();
    }

    /** What happens in the hall; whom a station trusts and what it took in is its own. */
    SortedMap<String, List<?>> tables() {
      SortedMap<String, List<?>> tables = station.tables();
      tables.remove("peer");
      tables.remove("package");
      return tables;
    }
  }

  final List<Ship> ships = new ArrayList<>();
  private final Path folder;
  private final Random random;
  private final List<Path> sticks = new ArrayList<>();
  private final Set<String> named = new TreeSet<>();
  private int files;
  private int done;

  Fleet(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
    int size = 2 + random.nextInt(4);
    for (int at = 0; at < size; at++) {
      HandClock clock = new HandClock();
      clock.move(Duration.ofSeconds(random.nextInt(-A_DAY, A_DAY) * (long) random.nextInt(2)));
      ships.add(ship("S" + at, clock));
    }
    for (Ship one : ships) {
      PeerCard card = one.peers().own();
      ships.stream()
          .filter(other -> other != one)
          .forEach(other -> other.peers().introduce(card, card.fingerprint()));
    }
    fill(ships.getFirst().station());
    meet();
  }

  private Ship ship(String id, HandClock clock) {
    TestStation station =
        TestStation.open(
            folder.resolve(id),
            id,
            clock,
            new RegionModule(),
            new OutageModule(),
            new RiskModule(),
            new RoadModule(),
            new PlotModule(),
            new SupplyModule(),
            new ShelterModule(),
            new TeamModule(),
            new DutyModule(),
            new IncidentModule(),
            new ResponseModule(),
            new EvacuationModule(),
            new DispatchModule(),
            new PeerModule(),
            new ParcelModule());
    return new Ship(
        station, clock, station.get(PeerService.class), station.get(ParcelService.class));
  }

  /** Some random things at random stations; the clocks go on unevenly. */
  void work(int acts) {
    for (int i = 0; i < acts; i++) {
      ships.forEach(ship -> ship.clock().move(Duration.ofSeconds(random.nextLong(1, 300))));
      Ship at = Hand.any(ships, random);
      switch (random.nextInt(12)) {
        case 0, 1 -> exchangeSome();
        case 2 -> setAsideOne(at);
        default -> {
          if (attempt(() -> Hand.any(Hands.ALL, random).act(at.station(), at.clock(), random))) {
            done++;
          }
        }
      }
    }
  }

  /** A stick that may get lost, come twice, or come much later than the next one. */
  private void exchangeSome() {
    Ship from = Hand.any(ships, random);
    Path stick = stick();
    if (attempt(() -> from.parcels().export(stick, List.of(), random.nextInt(8) == 0))) {
      sticks.add(stick);
    }
    if (!sticks.isEmpty() && random.nextInt(4) > 0) {
      Ship to = Hand.any(ships, random);
      Path comes = random.nextInt(3) == 0 ? Hand.any(sticks, random) : sticks.getLast();
      attempt(() -> to.parcels().take(comes));
    }
  }

  private void setAsideOne(Ship at) {
    List<TakenParcel> taken = at.parcels().list().stream().filter(TakenParcel::counts).toList();
    if (!taken.isEmpty()) {
      attempt(() -> at.parcels().setAside(taken.getFirst().number(), "试撤"));
    }
  }

  /** Everybody gets everything: after two rounds nobody lacks an entry that counts. */
  void meet() {
    for (int round = 0; round < 2; round++) {
      for (Ship from : ships) {
        Path stick = stick();
        if (attempt(() -> from.parcels().export(stick, List.of(), false))) {
          ships.stream().filter(to -> to != from).forEach(to -> give(from, to, stick));
        }
      }
    }
  }

  /**
   * Who set aside what the maker still takes to be there asks for all of it, as the refusal says.
   */
  private void give(Ship from, Ship to, Path stick) {
    if (!attempt(() -> to.parcels().take(stick))) {
      Path whole = stick();
      from.parcels().export(whole, List.of(to.station().journal().station()), true);
      to.parcels().take(whole);
    }
  }

  /**
   * All hold the same entries of the hall: the same tables, the same contradictions, each of which
   * names two entries there are.
   */
  void assertSame() {
    Ship first = ships.getFirst();
    List<Conflict> open = first.conflicts();
    open.forEach(one -> named.add(one.what().rule()));
    for (Ship other : ships.subList(1, ships.size())) {
      assertThat(other.tables()).isEqualTo(first.tables());
      assertThat(other.conflicts()).isEqualTo(open);
    }
    long bags = first.station().get(SupplyService.class).lineOrEmpty(BAGS).quantity();
    if (bags < 0) {
      assertThat(open).anyMatch(one -> one.what().rule().equals("supply.conflict.overdrawn"));
    }
  }

  /** That it was no calm voyage: most acts were done, and stations contradicted each other. */
  void assertBusy(int acts) {
    assertThat(done).isGreaterThan(acts / 3);
    assertThat(named).hasSizeGreaterThan(2);
  }

  /** Nothing is wrong anywhere, and folding all of it again changes nothing. */
  void assertSound() {
    for (Ship ship : ships) {
      assertThat(ship.station().journal().verify(done -> {}).faults()).isEmpty();
      SortedMap<String, List<?>> before = ship.station().tables();
      ship.station().journal().rebuild(done -> {});
      assertThat(ship.station().tables()).isEqualTo(before);
    }
  }

  private boolean attempt(Runnable act) {
    try {
      act.run();
      return true;
    } catch (RefusedException e) {
      assertThat(e.said().key()).contains(".refused.");
      return false;
    }
  }

  private Path stick() {
    return folder.resolve("stick-" + ++files + ".wfp");
  }

  private static void fill(TestStation station) {
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    "330900000000", "示例区", AreaLevel.COUNTY, null, 0, 0, null, PointSource.UNTOLD),
                new Area(
                    TOWN, "昌国街道", AreaLevel.TOWN, "330900000000", 0, 0, HERE, PointSource.UNTOLD)));
    SupplyService supply = station.get(SupplyService.class);
    supply.registerItems(
        List.of(
            new SupplyItem(BAGS.item(), "编织袋", null, "条", null, false),
            new SupplyItem(TENT, "帐篷", null, "顶", null, true)));
    station
        .get(PartnerService.class)
        .register(
            List.of(new Partner(PARTNER, "邻区", null, null, null, null, HERE, PointSource.UNTOLD)));
    supply.registerDepots(List.of(depot("W1"), depot("W2")));
    supply.move(BAGS, MoveKind.IN, 100, new StockBatch("", null, 0), "");
    station.get(TeamService.class).register(TEAMS.stream().map(Fleet::team).toList());
    station.get(ShelterService.class).register(SHELTERS.stream().map(Fleet::shelter).toList());
    station
        .get(HouseholdService.class)
        .register(HOUSEHOLDS.stream().map(Fleet::household).toList());
  }

  private static Depot depot(String number) {
    return new Depot(
        number, "示例库" + number, DepotTier.TOWN, null, null, null, HERE, PointSource.UNTOLD, null);
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
        HERE,
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
        HERE,
        PointSource.UNTOLD,
        ShelterGrade.TOWN,
        ShelterKind.INDOOR,
        500,
        100,
        40,
        0,
        List.of(ShelterHazard.FLOOD),
        null,
        Lifecycle.IN_USE,
        null,
        null,
        null,
        Equipment.UNTOLD);
  }

  private static HouseholdProfile household(String number) {
    return new HouseholdProfile(
        number, TOWN, null, "示例户 " + number, 3, 1, null, null, null, null, null, null, "B1");
  }

  @Override
  public void close() {
    ships.forEach(ship -> ship.station().close());
  }
}
