package org.watchfloor.exchange.fleet;

import static org.watchfloor.exchange.fleet.Hand.any;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.watchfloor.evacuation.Household;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.vessel.Vessel;
import org.watchfloor.evacuation.vessel.VesselProfile;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.aid.Partner;
import org.watchfloor.supply.aid.PartnerService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Gauges;

/** What clerks change in the rows of registers, a column or two at a time. */
final class RegisterHands {
  static final Map<String, Hand> ALL = all();

  private RegisterHands() {}

  private static Map<String, Hand> all() {
    Map<String, Hand> all = new LinkedHashMap<>();
    all.put("teamRows", RegisterHands::team);
    all.put("shelterRows", RegisterHands::shelter);
    all.put("depotRows", RegisterHands::depot);
    all.put("itemRows", RegisterHands::item);
    all.put("partnerRows", RegisterHands::partner);
    all.put("gaugeRows", RegisterHands::gauge);
    all.put("householdRows", RegisterHands::household);
    all.put("vesselRows", RegisterHands::vessel);
    return all;
  }

  private static String phone(Random random) {
    return "000-0000-010" + random.nextInt(6);
  }

  private static void team(TestStation at, HandClock clock, Random random) {
    TeamService teams = at.get(TeamService.class);
    TeamProfile known = teams.find(any(World.TEAMS, random)).map(Team::profile).orElseThrow();
    boolean both = random.nextInt(4) == 0;
    boolean people = both || random.nextBoolean();
    teams.register(
        List.of(
            new TeamProfile(
                known.number(),
                known.name(),
                known.kind(),
                known.capabilities(),
                people ? 10 + random.nextInt(6) : known.strength(),
                known.readiness(),
                known.base(),
                known.area(),
                known.at(),
                known.pointSource(),
                known.musterMinutes(),
                both || !people ? phone(random) : known.phone(),
                known.insuredUntil(),
                known.equipment(),
                known.qualification())));
  }

  private static void shelter(TestStation at, HandClock clock, Random random) {
    ShelterService shelters = at.get(ShelterService.class);
    ShelterSite known = shelters.find(any(World.SHELTERS, random)).map(Shelter::site).orElseThrow();
    boolean room = random.nextBoolean();
    shelters.register(
        List.of(
            new ShelterSite(
                known.number(),
                known.name(),
                known.area(),
                known.address(),
                known.at(),
                known.pointSource(),
                known.grade(),
                known.kind(),
                known.squareMetres(),
                known.urgentCapacity(),
                room ? 40 + random.nextInt(4) : known.shortCapacity(),
                known.longCapacity(),
                known.hazards(),
                known.facilities(),
                known.lifecycle(),
                known.post(),
                room ? known.phone() : phone(random),
                known.ground(),
                known.equipment())));
  }

  private static void depot(TestStation at, HandClock clock, Random random) {
    SupplyService supply = at.get(SupplyService.class);
    Depot known = supply.depot(random.nextBoolean() ? "W1" : "W2").orElseThrow();
    boolean keeper = random.nextBoolean();
    supply.registerDepots(
        List.of(
            new Depot(
                known.number(),
                known.name(),
                known.tier(),
                keeper ? "岗" + random.nextInt(4) : known.keeper(),
                known.area(),
                known.address(),
                known.at(),
                known.pointSource(),
                keeper ? known.phone() : phone(random))));
  }

  /** Some are new, and may be entered at two stations. */
  private static void item(TestStation at, HandClock clock, Random random) {
    SupplyService supply = at.get(SupplyService.class);
    String code = random.nextInt(3) == 0 ? "NEW" + random.nextInt(3) : World.TENT;
    SupplyItem known =
        supply.items().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseGet(() -> new SupplyItem(code, "物" + random.nextInt(2), null, "个", null, false));
    boolean spec = random.nextBoolean();
    supply.registerItems(
        List.of(
            new SupplyItem(
                known.code(),
                known.name(),
                spec ? "s" + random.nextInt(4) : known.spec(),
                known.unit(),
                spec ? known.category() : "c" + random.nextInt(4),
                known.returnable())));
  }

  private static void partner(TestStation at, HandClock clock, Random random) {
    PartnerService partners = at.get(PartnerService.class);
    Partner known = partners.must(World.PARTNER);
    boolean lends = random.nextBoolean();
    partners.register(
        List.of(
            new Partner(
                known.number(),
                known.name(),
                known.contact(),
                lends ? known.phone() : phone(random),
                lends ? "借 " + random.nextInt(4) : known.lends(),
                known.address(),
                known.at(),
                known.pointSource())));
  }

  private static void gauge(TestStation at, HandClock clock, Random random) {
    GaugeService gauges = at.get(GaugeService.class);
    Gauge known = gauges.find(Gauges.TIDE).orElseThrow();
    boolean keeper = random.nextBoolean();
    gauges.register(
        List.of(
            new Gauge(
                known.number(),
                known.name(),
                known.area(),
                known.at(),
                known.pointSource(),
                known.measures(),
                known.datum(),
                known.averaging(),
                known.everyMinutes(),
                keeper ? "岗" + random.nextInt(4) : known.keeper(),
                keeper ? known.phone() : phone(random))));
  }

  /** People and the vulnerable among them move together. */
  private static void household(TestStation at, HandClock clock, Random random) {
    HouseholdService households = at.get(HouseholdService.class);
    HouseholdProfile known =
        households.find(any(World.HOUSEHOLDS, random)).map(Household::profile).orElseThrow();
    int column = random.nextInt(3);
    households.register(
        List.of(
            new HouseholdProfile(
                known.number(),
                known.area(),
                known.risk(),
                known.head(),
                column == 0 ? 3 + random.nextInt(3) : known.people(),
                column == 1 ? random.nextInt(3) : known.vulnerable(),
                known.care(),
                known.address(),
                column == 2 ? phone(random) : known.phone(),
                known.carrier(),
                known.responsibleA(),
                known.responsibleB(),
                known.shelter())));
  }

  private static void vessel(TestStation at, HandClock clock, Random random) {
    VesselService vessels = at.get(VesselService.class);
    VesselProfile known = vessels.find(World.VESSEL).map(Vessel::profile).orElseThrow();
    boolean crew = random.nextBoolean();
    vessels.register(
        List.of(
            new VesselProfile(
                known.number(),
                known.name(),
                known.kind(),
                known.harbour(),
                known.area(),
                known.berth(),
                known.pointSource(),
                crew ? 5 + random.nextInt(5) : known.crew(),
                known.channel(),
                crew ? known.caretaker() : "岗" + random.nextInt(4))));
  }
}
