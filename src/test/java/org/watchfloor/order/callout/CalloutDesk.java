package org.watchfloor.order.callout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.order.OrderModule;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.region.outage.OutageModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.WarningModule;

/**
 * A district with a headquarters, a bureau, two townships and three villages that can be called.
 */
public final class CalloutDesk {
  /** In whose name. */
  public static final String POST = "防指办主任";

  /** The two townships. */
  public static final String EAST = "330902001000";

  public static final String WEST = "330902002000";

  private CalloutDesk() {}

  /** Opens a station with everything a list is resolved from. */
  public static TestStation open(Path folder, String name, HandClock clock) {
    return TestStation.open(
        folder,
        name,
        clock,
        new RegionModule(),
        new OutageModule(),
        new RiskModule(),
        new DutyModule(),
        new IncidentModule(),
        new WarningModule(),
        new ResponseModule(),
        new OrderModule());
  }

  /** Registers the district. */
  public static void fill(TestStation station) {
    RegionService region = station.get(RegionService.class);
    region.registerAreas(
        List.of(
            area("330902000000", "示例区", AreaLevel.COUNTY, null),
            area(EAST, "东镇", AreaLevel.TOWN, "330902000000"),
            area(WEST, "西镇", AreaLevel.TOWN, "330902000000"),
            area("330902001001", "东一村", AreaLevel.VILLAGE, EAST),
            area("330902001002", "东二村", AreaLevel.VILLAGE, EAST),
            area("330902002001", "西一村", AreaLevel.VILLAGE, WEST)));
    region.registerUnits(
        List.of(
            unit("HQ", "示例区防指", UnitKind.HEADQUARTERS, null, "330902000000", null),
            unit("D1", "水利局", UnitKind.DEPARTMENT, "HQ", null, "000-0000-0011"),
            unit("T1", "东镇人民政府", UnitKind.TOWN, "HQ", EAST, "000-0000-0021"),
            unit("T2", "西镇人民政府", UnitKind.TOWN, "HQ", WEST, null),
            unit("V1", "东一村委会", UnitKind.VILLAGE, "T1", "330902001001", null)));
    region.registerContacts(
        List.of(
            contact("C01", "指挥长", "HQ", "000-0000-0101"),
            contact("C02", "常务副指挥长", "HQ", "000-0000-0102"),
            contact("C03", "值班员甲", "HQ", "000-0000-0103"),
            contact("C04", "值班员丙", "HQ", "000-0000-0104"),
            contact("C11", "水利局值班室", "D1", "000-0000-0111"),
            new Contact(
                "C21",
                "东镇主要负责人",
                "T1",
                "000-0000-0121",
                "000-0000-0122",
                "000-0000-0123",
                null,
                null,
                null),
            contact("C22", "东镇常务副指挥", "T1", "000-0000-0124"),
            contact("C31", "西镇主要负责人", "T2", "000-0000-0131"),
            contact("C41", "东一村书记", "V1", "000-0000-0141")));
    station
        .get(RiskService.class)
        .register(
            List.of(
                risk("R1", "东镇低洼路段", EAST, "东一村书记"),
                risk("R2", "东镇后山", EAST, "无人知晓的岗位"),
                risk("R3", "东镇水库", EAST, null)));
  }

  private static Area area(String code, String name, AreaLevel level, @Nullable String parent) {
    return new Area(code, name, level, parent, 0, 0, null, PointSource.UNTOLD);
  }

  private static OrgUnit unit(
      String number,
      String name,
      UnitKind kind,
      @Nullable String parent,
      @Nullable String area,
      @Nullable String phone) {
    return new OrgUnit(number, name, kind, parent, area, phone);
  }

  /** The committee of a village. */
  public static OrgUnit village(String number, String name, String parent, String area) {
    return unit(number, name, UnitKind.VILLAGE, parent, area, null);
  }

  /** A post with a mobile telephone. */
  public static Contact contact(String number, String post, String unit, String mobile) {
    return new Contact(number, post, unit, mobile, null, null, null, null, null);
  }

  /** A risk point and the post that answers for it. */
  public static RiskPoint risk(String number, String name, String area, @Nullable String post) {
    return new RiskPoint(
        number,
        name,
        RiskKind.WATERLOGGING,
        RiskColor.YELLOW,
        area,
        new GeoPoint(122.1, 30.0),
        PointSource.UNTOLD,
        0,
        0,
        post);
  }

  /** Begins a call-out to both townships, of which the first post owes the first reply. */
  public static String start(TestStation station) {
    return station
        .get(CalloutService.class)
        .start(
            new NewCallout(
                "暴雨红色预警",
                "未来 3 小时降雨量将达 100 毫米以上。",
                CalloutBasis.FREE,
                station
                    .get(RollCaller.class)
                    .of(new Chosen(List.of("T1", "T2"), List.of(), List.of(), List.of(), 0, true)),
                POST,
                null));
  }

  /** All three answers. */
  public static Map<String, String> answers(String who) {
    return Map.of("COMMAND", who, "VILLAGES", "2 个村", "MOVED", "已转移 30 人");
  }

  /** Everybody's state by place. */
  public static List<CalleeState> states(CalloutBoard board) {
    List<CalleeState> states = new ArrayList<>();
    board.lines().forEach(line -> states.add(line.state()));
    return states;
  }
}
