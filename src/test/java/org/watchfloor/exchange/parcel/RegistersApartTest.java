package org.watchfloor.exchange.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.ConflictDesk;
import org.watchfloor.conflict.ConflictItem;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.evacuation.EvacuationModule;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.dispatch.DispatchModule;
import org.watchfloor.region.Contact;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.support.HandClock;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamModule;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;

/** Stations that edited the same row of a register apart and meet by packages. */
class RegistersApartTest {
  private static final String OLD = "000-0000-0001";
  private static final String NEW = "000-0000-0002";
  private static final String OTHER = "000-0000-0003";

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private Exchanging hall;
  private Exchanging island;
  private Exchanging town;

  @BeforeEach
  void open() {
    hall = station("ZS-DH");
    island = station("DH-LH");
    town = station("ZS-PT");
    Exchanging.introduce(hall, island);
    Exchanging.introduce(hall, town);
    team(hall, 20, OLD);
    island.take(hall.pack());
    town.take(hall.pack());
  }

  private Exchanging station(String id) {
    return new Exchanging(
        temp,
        id,
        clock,
        new TeamModule(),
        new RiskModule(),
        new ShelterModule(),
        new IncidentModule(),
        new DispatchModule(),
        new EvacuationModule());
  }

  @AfterEach
  void close() {
    hall.close();
    island.close();
    town.close();
  }

  private void meet() {
    hall.take(island.pack());
    island.take(hall.pack());
    town.take(hall.pack());
    assertThat(hall.tables()).isEqualTo(island.tables()).isEqualTo(town.tables());
    for (Exchanging one : List.of(hall, island, town)) {
      assertThat(one.station.journal().verify(done -> {}).faults()).isEmpty();
      assertThat(open(one)).isEqualTo(open(hall));
    }
  }

  private void team(Exchanging at, int people, @Nullable String phone) {
    team(at, people, phone, new GeoPoint(122.1, 30), PointSource.UNTOLD);
  }

  private void team(
      Exchanging at, int people, @Nullable String phone, GeoPoint base, PointSource source) {
    clock.move(Duration.ofMinutes(1));
    at.station
        .get(TeamService.class)
        .register(
            List.of(
                new TeamProfile(
                    "T1",
                    "示例队",
                    TeamClass.SPECIALISED,
                    List.of(Capability.PUMP),
                    people,
                    Readiness.STANDBY,
                    null,
                    null,
                    base,
                    source,
                    5,
                    phone,
                    null)));
  }

  private static TeamProfile team(Exchanging at) {
    return at.station.get(TeamService.class).find("T1").map(Team::profile).orElseThrow();
  }

  private static List<Contradiction> open(Exchanging at) {
    return at.station.get(ConflictService.class).open().stream().map(one -> one.what()).toList();
  }

  private static ConflictItem item(Exchanging at) {
    List<ConflictItem> items = at.station.get(ConflictDesk.class).items();
    assertThat(items).hasSize(1);
    return items.getFirst();
  }

  private static List<String> fields(Exchanging at, Language language) {
    return item(at).fields().stream().map(new Texts(language)::say).toList();
  }

  @Test
  void aTelephoneChangedHereAndAStrengthThereBothStand() {
    team(hall, 20, NEW);
    team(island, 35, OLD);
    meet();
    for (Exchanging one : List.of(hall, island, town)) {
      assertThat(team(one).phone()).isEqualTo(NEW);
      assertThat(team(one).strength()).isEqualTo(35);
      assertThat(open(one)).isEmpty();
    }
  }

  @Test
  void aTelephoneChangedAtBothIsNamedWithTheColumnUntilItIsSettled() {
    team(hall, 25, NEW);
    team(island, 20, OTHER);
    meet();
    assertThat(team(town).phone()).isEqualTo(OTHER);
    assertThat(team(town).strength()).isEqualTo(25);
    ConflictItem item = item(town);
    assertThat(item.conflict().what().rule()).isEqualTo("register.conflict.field");
    assertThat(Exchanging.said(item.about())).isEqualTo("队伍 示例队（T1）");
    assertThat(item.owner()).isEqualTo("值班长");
    assertThat(item.due()).isEqualTo(item.since().plus(Duration.ofHours(8)));
    assertThat(fields(town, Language.ZH)).containsExactly("电话：暂按“" + OTHER + "”，另一条为“" + NEW + "”");
    assertThat(fields(town, Language.EN)).hasSize(1);
    ConflictLine line = hall.station.get(ConflictReading.class).read(Exchanging.ZH).getFirst();
    assertThat(line.counts().said())
        .contains("示例队（T1）", "由“" + OLD + "”改为“" + OTHER + "”")
        .doesNotContain("TeamRegistered");
    hall.station
        .get(ConflictService.class)
        .settle(item.conflict().what().counts(), item.conflict().what().against(), "电话核实");
    meet();
    assertThat(open(town)).isEmpty();
    assertThat(team(town).phone()).isEqualTo(OTHER);
  }

  /** Whoever corrects how exact a place is says nothing of a place he never saw. */
  @Test
  void aPlaceAndWhereItCameFromStayTogether() {
    GeoPoint moved = new GeoPoint(122.2, 30.1);
    PointSource rough = PointSource.named(500);
    team(hall, 20, OLD, moved, PointSource.UNTOLD);
    team(island, 20, OLD, new GeoPoint(122.1, 30), rough);
    meet();
    assertThat(team(town).at()).isEqualTo(new GeoPoint(122.1, 30));
    assertThat(team(town).pointSource()).isEqualTo(rough);
    assertThat(item(town).conflict().what().rule()).isEqualTo("register.conflict.field");
  }

  /** The acceptance of a building is no row, and a row that does not speak of it leaves it. */
  @Test
  void aBuildingAcceptedHereAndATelephoneChangedThereBothStand() {
    shelter(hall, OLD, Lifecycle.UNDER_CONSTRUCTION);
    meet();
    hall.station.get(ShelterService.class).advance("B1", Lifecycle.ACCEPTED, "示验〔2026〕1号");
    shelter(island, NEW, Lifecycle.UNDER_CONSTRUCTION);
    meet();
    for (Exchanging one : List.of(hall, island, town)) {
      ShelterSite site =
          one.station.get(ShelterService.class).find("B1").map(Shelter::site).orElseThrow();
      assertThat(site.lifecycle()).isEqualTo(Lifecycle.ACCEPTED);
      assertThat(site.phone()).isEqualTo(NEW);
      assertThat(open(one)).isEmpty();
    }
    shelter(hall, OTHER, Lifecycle.IN_USE);
    meet();
    assertThat(open(town)).as("it was seen to be accepted").isEmpty();
  }

  private void shelter(Exchanging at, String phone, Lifecycle lifecycle) {
    clock.move(Duration.ofMinutes(1));
    at.station
        .get(ShelterService.class)
        .register(
            List.of(
                new ShelterSite(
                    "B1",
                    "示例小学",
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
                    List.of(ShelterHazard.FLOOD),
                    null,
                    lifecycle,
                    null,
                    phone,
                    null,
                    Equipment.UNTOLD)));
  }

  @Test
  void aNumberEnteredAnewAtBothIsNamedAndTheRowCalledByItsName() {
    contact(hall, "示例岗一");
    contact(island, "示例岗二");
    meet();
    ConflictItem item = item(town);
    assertThat(item.conflict().what().rule()).isEqualTo("register.conflict.madeTwice");
    assertThat(Exchanging.said(item.about())).isEqualTo("联系点 示例岗二（C9）");
    assertThat(fields(town, Language.ZH)).containsExactly("岗位：暂按“示例岗二”，另一条为“示例岗一”");
  }

  private void contact(Exchanging at, String post) {
    clock.move(Duration.ofMinutes(1));
    at.station
        .get(RegionService.class)
        .registerContacts(
            List.of(new Contact("C9", post, "U1", OLD, null, null, null, null, null)));
  }

  @Test
  void ofAHouseholdTheColumnIsNamedAndNotWhatStandsInIt() {
    household(hall, "示例户主甲", OLD);
    meet();
    household(hall, "示例户主乙", OLD);
    household(island, "示例户主丙", NEW);
    meet();
    assertThat(fields(town, Language.ZH)).containsExactly("户主（个人信息，不显示内容）");
    ConflictLine line = town.station.get(ConflictReading.class).read(Exchanging.ZH).getFirst();
    assertThat(List.of(line.about(), line.counts().said(), line.against().said()))
        .allSatisfy(said -> assertThat(said).doesNotContain("示例户主"));
  }

  private void household(Exchanging at, String head, String phone) {
    clock.move(Duration.ofMinutes(1));
    at.station
        .get(HouseholdService.class)
        .register(
            List.of(
                new HouseholdProfile(
                    "H1",
                    "330900001000",
                    null,
                    head,
                    3,
                    1,
                    null,
                    null,
                    phone,
                    null,
                    null,
                    null,
                    null)));
  }
}
