package org.watchfloor.order;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A station with a bureau and some townships that can be ordered. */
public final class OrderDesk {
  /** The unit that leads. */
  public static final String LEAD = "U-01";

  /** In whose name. */
  public static final String POST = "防指办主任";

  private OrderDesk() {}

  /** Opens a station with the units. */
  public static TestStation open(Path folder, String name, HandClock clock) {
    return TestStation.open(
        folder, name, clock, new RegionModule(), new ResponseModule(), new OrderModule());
  }

  /** Registers so many units, U-01 and on. */
  public static void fill(TestStation station, int many) {
    List<OrgUnit> units = new ArrayList<>();
    for (int i = 1; i <= many; i++) {
      units.add(
          new OrgUnit(
              id(i),
              i == 1 ? "区水利局" : "示例镇" + i,
              i == 1 ? UnitKind.DEPARTMENT : UnitKind.TOWN,
              null,
              null,
              "000-0000-0001"));
    }
    station.get(RegionService.class).registerUnits(units);
    station
        .get(RegionService.class)
        .registerContacts(
            List.of(
                new Contact("C-1", "镇值班室", id(2), "000-0000-0002", null, null, null, null, null)));
  }

  /** The number of a unit. */
  public static String id(int unit) {
    return "U-%02d".formatted(unit);
  }

  /** An order to the lead and some townships, due in two hours. */
  public static NewOrder order(HandClock clock, String... assisting) {
    return new NewOrder(
        "转移一线海塘外人员",
        "18:00 前将一线海塘外 120 人全部转移到安置点，逐户登记。",
        LEAD,
        List.of(assisting),
        OrderBasis.NONE,
        Urgency.EXTRA,
        clock.instant().plus(Duration.ofHours(2)),
        POST,
        null);
  }
}
