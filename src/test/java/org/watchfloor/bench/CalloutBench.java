package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.Station;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.deadline.ClockBoard;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.store.DataFolder;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;

/**
 * What passes from a red rain warning coming in to everything it means being there, with 500
 * villages and 3,000 contacts: proposals, clocks, overdue list, who is to be called. Then what it
 * costs to begin the call-out and to write one call down.
 */
@Tag("bench")
class CalloutBench {
  private static final int TOWNS = 20;
  private static final int VILLAGES = 500;
  private static final int CONTACTS = 3_000;
  private static final int ROUNDS = 20;
  private static final int CALLS = 200;
  private static final DateTimeFormatter CAP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssXXX", Locale.ROOT);

  @TempDir Path temp;

  @Test
  void aRedWarningWithFiveHundredVillagesAndThreeThousandContacts() throws IOException {
    BenchResults results =
        new BenchResults("callout").put("villages", VILLAGES).put("contacts", CONTACTS);
    Path root = temp.resolve("dh");
    DataFolder.create(root, "ZS-DH", "示例");
    try (Station station = Station.open(root)) {
      register(station);
      String warning = takeIn(results, station);
      work(results, station, warning);
    }
    results.memory().write();
    assertThat(results).isNotNull();
  }

  private static String town(int number) {
    return "330902%03d000".formatted(number);
  }

  private static void register(Station station) {
    List<Area> areas = new ArrayList<>();
    List<OrgUnit> units = new ArrayList<>();
    List<Contact> contacts = new ArrayList<>();
    areas.add(area("330902000000", "示例区", AreaLevel.COUNTY, null));
    units.add(new OrgUnit("HQ", "示例区防指", UnitKind.HEADQUARTERS, null, "330902000000", null));
    for (int i = 1; i <= TOWNS; i++) {
      areas.add(area(town(i), "示例镇" + i, AreaLevel.TOWN, "330902000000"));
      units.add(new OrgUnit("T" + i, "示例镇" + i, UnitKind.TOWN, "HQ", town(i), null));
    }
    for (int i = 0; i < VILLAGES; i++) {
      int of = 1 + i % TOWNS;
      String code = "330902%03d%03d".formatted(of, 1 + i / TOWNS);
      areas.add(area(code, "示例村" + i, AreaLevel.VILLAGE, town(of)));
      units.add(new OrgUnit("V" + i, "示例村委会" + i, UnitKind.VILLAGE, "T" + of, code, null));
    }
    for (int i = 0; i < CONTACTS; i++) {
      String unit = units.get(i % units.size()).number();
      String phone = "000-0000-%04d".formatted(i);
      contacts.add(new Contact("C" + i, "责任人" + i, unit, phone, null, null, null, null, null));
    }
    RegionService region = station.get(RegionService.class);
    region.registerAreas(areas);
    region.registerUnits(units);
    region.registerContacts(contacts);
  }

  private static Area area(String code, String name, AreaLevel level, @Nullable String parent) {
    return new Area(code, name, level, parent, 100, 300, null, PointSource.UNTOLD);
  }

  private static byte[] cap(int round) {
    OffsetDateTime now = WatchClock.system().now();
    return """
    <alert xmlns="http://com.icss.amp"><identifier>33090241600000_%06d_1</identifier>
    <sender>示例区气象台%d</sender><senderCode>33090241600000</senderCode><sendTime>%s</sendTime>
    <status>Actual</status><msgType>Alert</msgType><scope>Public</scope><references/>
    <info><eventType>11B03</eventType><severity>Red</severity><effective>%s</effective>
    <expires>%s</expires><headline>示例区气象台发布暴雨红色预警</headline>
    <description>三小时雨量将超过 100 毫米</description>
    <area><areaDesc>示例区</areaDesc><geocode>330902000000</geocode></area></info></alert>
    """
        .formatted(round, round, CAP.format(now), CAP.format(now), CAP.format(now.plusHours(6)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String takeIn(BenchResults results, Station station) {
    WarningService warnings = station.get(WarningService.class);
    CalloutNeeds needs = station.get(CalloutNeeds.class);
    Proposals proposals = station.get(Proposals.class);
    ClockBoard clocks = station.get(ClockBoard.class);
    DueBoard due = station.get(DueBoard.class);
    long[] all = new long[ROUNDS];
    long[] lists = new long[ROUNDS];
    String last = "";
    for (int i = -5; i < ROUNDS; i++) {
      byte[] file = cap(i + 10);
      long begin = System.nanoTime();
      last = warnings.take("red.xml", file, Way.FILE).ids().getFirst();
      proposals.pending();
      clocks.list();
      due.pending();
      long before = System.nanoTime();
      CalloutNeed need = needs.of(warnings.find(last).orElseThrow()).orElseThrow();
      long end = System.nanoTime();
      assertThat(need.roll().callees()).hasSizeGreaterThan(2_500);
      if (i >= 0) {
        all[i] = end - begin;
        lists[i] = end - before;
      }
      needs.decline(last, "测量", "某岗");
    }
    results.series("warningToAllReady", all).series("listOnly", lists);
    return warnings.take("red.xml", cap(900), Way.FILE).ids().getFirst();
  }

  private static void work(BenchResults results, Station station, String warning) {
    CalloutService callouts = station.get(CalloutService.class);
    long begin = System.nanoTime();
    String number = station.get(CalloutNeeds.class).start(warning, "防指办主任");
    results.put("startMillis", (System.nanoTime() - begin) / 1e6);
    begin = System.nanoTime();
    CalloutBoard board = callouts.open().getFirst();
    results.put("firstReadMillis", (System.nanoTime() - begin) / 1e6);
    results.put("people", board.lines().size());
    long[] call = new long[CALLS];
    long[] shown = new long[CALLS];
    for (int i = 0; i < CALLS; i++) {
      String key = board.lines().get(i).callee().key();
      begin = System.nanoTime();
      callouts.attempt(number, key, CallReport.of(CallWay.MOBILE, CallResult.ACKNOWLEDGED));
      call[i] = System.nanoTime() - begin;
      assertThat(callouts.open().getFirst().line(key).orElseThrow().state().reached()).isTrue();
      shown[i] = System.nanoTime() - begin;
    }
    results.series("writeOneCall", call).series("writeAndReckonAnew", shown);
  }
}
