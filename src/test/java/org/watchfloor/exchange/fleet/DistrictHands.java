package org.watchfloor.exchange.fleet;

import static org.watchfloor.exchange.fleet.Hand.any;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.kit.Kit;
import org.watchfloor.supply.kit.KitService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.resource.ResourceKind;
import org.watchfloor.team.resource.ResourceService;
import org.watchfloor.team.resource.SpecialResource;

/** What clerks keep of the district: areas, units, contacts, special resources, kits of goods. */
final class DistrictHands {
  static final Map<String, Hand> ALL = all();

  private static final List<String> UNITS = List.of("D1", "T1", "T2");
  private static final List<String> CONTACTS = List.of("C11", "C21", "C22");

  /** One row in so many is of a number nobody has entered before the night. */
  private static final int NEW = 3;

  private DistrictHands() {}

  private static Map<String, Hand> all() {
    Map<String, Hand> all = new LinkedHashMap<>();
    all.put("areaRows", DistrictHands::area);
    all.put("unitRows", DistrictHands::unit);
    all.put("contactRows", DistrictHands::contact);
    all.put("resourceRows", DistrictHands::resource);
    all.put("kitRows", DistrictHands::kit);
    return all;
  }

  private static String phone(Random random) {
    return "000-0000-020" + random.nextInt(6);
  }

  private static void area(TestStation at, HandClock clock, Random random) {
    RegionService region = at.get(RegionService.class);
    String code = random.nextInt(NEW) == 0 ? "33090000120" + random.nextInt(2) : World.TOWN;
    Area known =
        region
            .area(code)
            .orElseGet(() ->
                new Area(
                    code, "示例村", AreaLevel.VILLAGE, World.TOWN, 0, 0, null, PointSource.UNTOLD));
    boolean households = random.nextBoolean();
    region.registerAreas(
        List.of(
            new Area(
                known.code(),
                known.name(),
                known.level(),
                known.parent(),
                households ? 100 + random.nextInt(4) : known.households(),
                households ? known.people() : 300 + random.nextInt(4),
                known.at(),
                known.pointSource())));
  }

  private static void unit(TestStation at, HandClock clock, Random random) {
    RegionService region = at.get(RegionService.class);
    String number = random.nextInt(NEW) == 0 ? "N" + random.nextInt(2) : any(UNITS, random);
    OrgUnit known =
        region
            .unit(number)
            .orElseGet(
                () -> new OrgUnit(number, "示例单位", UnitKind.DEPARTMENT, "HQ", null, phone(random)));
    boolean name = random.nextBoolean();
    region.registerUnits(
        List.of(
            new OrgUnit(
                known.number(),
                name ? "示例单位" + random.nextInt(3) : known.name(),
                known.kind(),
                known.parent(),
                known.area(),
                name ? known.dutyPhone() : phone(random))));
  }

  private static void contact(TestStation at, HandClock clock, Random random) {
    RegionService region = at.get(RegionService.class);
    String number = random.nextInt(NEW) == 0 ? "C9" + random.nextInt(2) : any(CONTACTS, random);
    Contact known =
        region
            .contact(number)
            .orElseGet(() ->
                new Contact(number, "值班岗", "D1", phone(random), null, null, null, null, null));
    int column = random.nextInt(3);
    region.registerContacts(
        List.of(
            new Contact(
                known.number(),
                known.post(),
                known.unit(),
                column == 0 ? phone(random) : known.mobile(),
                known.landline(),
                column == 1 ? phone(random) : known.satellite(),
                known.radio(),
                known.beidou(),
                column == 2
                    ? clock.now().toLocalDate().minusDays(random.nextInt(3))
                    : known.verifiedOn())));
  }

  /** Nobody has any before the night: all are entered at some station first. */
  private static void resource(TestStation at, HandClock clock, Random random) {
    ResourceService resources = at.get(ResourceService.class);
    String number = "Z" + random.nextInt(2);
    SpecialResource known =
        resources
            .find(number)
            .orElseGet(() ->
                new SpecialResource(
                    number,
                    "示例停机坪",
                    ResourceKind.HELIPAD,
                    World.TOWN,
                    World.SEA,
                    PointSource.UNTOLD,
                    null,
                    "值班岗",
                    null,
                    null,
                    true));
    boolean note = random.nextBoolean();
    resources.register(
        List.of(
            new SpecialResource(
                number,
                known.name(),
                known.kind(),
                known.area(),
                known.at(),
                known.pointSource(),
                note ? "承重 " + random.nextInt(4) : known.note(),
                known.post(),
                known.phone(),
                known.link(),
                note ? known.ready() : random.nextBoolean())));
  }

  /** Persons and lines of a kit move together: who changes one has said both. */
  private static void kit(TestStation at, HandClock clock, Random random) {
    KitService kits = at.get(KitService.class);
    String code = "K" + random.nextInt(2);
    Kit known =
        kits.find(code)
            .orElseGet(() ->
                new Kit(code, "示例套装", 100, List.of(new TransferLine(World.BAGS.item(), 200))));
    int column = random.nextInt(3);
    kits.register(
        List.of(
            new Kit(
                code,
                column == 0 ? "示例套装" + random.nextInt(3) : known.name(),
                column == 1 ? 100L * (1 + random.nextInt(4)) : known.persons(),
                column == 2
                    ? List.of(new TransferLine(World.BAGS.item(), 100L * (1 + random.nextInt(4))))
                    : known.lines())));
  }
}
