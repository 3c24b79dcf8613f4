package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.Next;
import org.watchfloor.order.callout.NextStep;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;

/** The clock of a drill is set faster and slower while a call-out climbs: its moments stay. */
class DrillEscalationTest {
  @TempDir Path temp;

  private final HandClock wall = new HandClock();

  @Test
  void theLadderGoesByTheTimeOfTheDrillHoweverFastThatRuns() {
    Path folder = temp.resolve("drill");
    DataFolder.createDrill(folder, "ZS-DH", "示例");
    try (Station station = PlayedStation.at(folder, wall, DrillScene.BEGINS)) {
      station.get(SignIn.class).begin("值班员甲", "1");
      DrillService drills = station.get(DrillService.class);
      drills.prepare("叫应", DrillForm.TABLETOP, DrillScene.BEGINS);
      drills.run(60);
      String number = begun(station);
      CalloutService callouts = station.get(CalloutService.class);
      wall.move(Duration.ofSeconds(1));
      callouts.attempt(number, "001", CallReport.of(CallWay.MOBILE, CallResult.NO_ANSWER));
      Instant due = next(station, number).due();
      Duration left = Duration.between(now(station), due);
      assertThat(left).isGreaterThan(Duration.ofMinutes(1));

      wall.move(left.dividedBy(2).dividedBy(60));
      drills.run(1);
      assertThat(next(station, number).due()).as("slower").isEqualTo(due);
      Duration rest = Duration.between(now(station), due);
      assertThat(rest).isCloseTo(left.dividedBy(2), Duration.ofSeconds(1));
      wall.move(rest.minusSeconds(2));
      assertThat(line(station, number).late(now(station))).isFalse();
      drills.run(60);
      wall.move(Duration.ofSeconds(1));
      assertThat(line(station, number).late(now(station))).as("faster again").isTrue();
      assertThat(next(station, number).due()).isEqualTo(due);

      while (next(station, number).step() != NextStep.CLIMB) {
        wall.move(Duration.ofSeconds(1));
        callouts.attempt(number, "001", CallReport.of(CallWay.MOBILE, CallResult.NO_ANSWER));
      }
      drills.pause();
      assertThat(callouts.climb(number, List.of())).as("one level up").hasSize(1);
    }
  }

  private static Instant now(Station station) {
    return station.get(WatchClock.class).instant();
  }

  private static CalloutLine line(Station station, String number) {
    return station.get(CalloutService.class).find(number).orElseThrow().line("001").orElseThrow();
  }

  private static Next next(Station station, String number) {
    return line(station, number).next().orElseThrow();
  }

  private static String begun(Station station) {
    RegionService region = station.get(RegionService.class);
    region.registerUnits(
        List.of(
            new OrgUnit("HQ", "示例区防指", UnitKind.HEADQUARTERS, null, null, null),
            new OrgUnit("T1", "示例镇", UnitKind.TOWN, "HQ", null, null)));
    region.registerContacts(
        List.of(
            new Contact("C0", "值班室", "HQ", "00000000", null, null, null, null, null),
            new Contact("C1", "主要负责人", "T1", "00000000001", null, null, null, null, null)));
    return station
        .get(CalloutService.class)
        .start(
            new NewCallout(
                "暴雨红色预警",
                "未来 3 小时降雨量将达 100 毫米以上。",
                CalloutBasis.FREE,
                station
                    .get(RollCaller.class)
                    .of(new Chosen(List.of("T1"), List.of(), List.of(), List.of(), 0, false)),
                "值班长",
                null));
  }
}
