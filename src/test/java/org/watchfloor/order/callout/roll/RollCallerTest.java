package org.watchfloor.order.callout.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.Roster;
import org.watchfloor.order.callout.CalloutDesk;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.order.callout.rule.CalloutGroup;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.OutageReport;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.risk.RiskService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.WarnedArea;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;

/** Who stands on the list of a warning, and that nobody is left out in silence. */
class RollCallerTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;

  @BeforeEach
  void open() {
    station = CalloutDesk.open(temp.resolve("dh"), "ZS-DH", clock);
    CalloutDesk.fill(station);
    DutyService duty = station.get(DutyService.class);
    duty.takeOver(
        null,
        new Roster("常务副指挥长", List.of("值班员甲", "值班员未登记")),
        clock.instant().plus(Duration.ofHours(12)),
        null);
    duty.plan(
        clock.instant().plus(Duration.ofHours(12)),
        clock.instant().plus(Duration.ofHours(24)),
        new Roster("常务副指挥长", List.of("值班员丙")));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Roll roll(WarningColour colour, String area, String code) {
    String id =
        station
            .get(WarningService.class)
            .type(
                new TypedWarning(
                    "区气象台",
                    "暴雨",
                    colour,
                    List.of(WarnedArea.coded(area, code)),
                    "三小时内雨量将超过 100 毫米",
                    "",
                    clock.instant().plus(Duration.ofHours(6)),
                    "气象台值班员"));
    return station
        .get(CalloutNeeds.class)
        .of(station.get(WarningService.class).find(id).orElseThrow())
        .orElseThrow()
        .roll();
  }

  private static Callee of(Roll roll, String contact) {
    return roll.callees().stream()
        .filter(one -> one.contact().equals(contact))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRedRainWarningCallsHeadquartersDutyTownsMembersVillagesAndRiskPosts() {
    Roll roll = roll(WarningColour.RED, "东镇", CalloutDesk.EAST);
    assertThat(roll.callees())
        .extracting(Callee::group, Callee::contact, Callee::answers)
        .containsExactly(
            tuple(CalloutGroup.HEADQUARTERS, "C01", false),
            tuple(CalloutGroup.HEADQUARTERS, "C02", false),
            tuple(CalloutGroup.DUTY, "C03", false),
            tuple(CalloutGroup.DUTY, "post:值班员未登记@HQ", false),
            tuple(CalloutGroup.TOWNS, "C22", true),
            tuple(CalloutGroup.TOWNS, "C21", false),
            tuple(CalloutGroup.MEMBERS, "C11", false),
            tuple(CalloutGroup.VILLAGES, "C41", false),
            tuple(CalloutGroup.RISKS, "post:无人知晓的岗位@T1", false));
    assertThat(roll.callees())
        .extracting(Callee::key)
        .startsWith("001", "002")
        .doesNotHaveDuplicates();
  }

  @Test
  void whoIsNotRegisteredOrHasNoPostStandsInPlainView() {
    Roll roll = roll(WarningColour.RED, "东镇", CalloutDesk.EAST);
    assertThat(of(roll, "post:无人知晓的岗位@T1"))
        .matches(Callee::blocked)
        .matches(one -> one.marked(Mark.Kind.NOT_REGISTERED))
        .matches(one -> one.why().equals("东镇后山"));
    assertThat(roll.gaps())
        .as("a village without a unit, a risk point without a post")
        .containsExactly("东二村", "东镇水库");
    assertThat(roll.blocked()).isEqualTo(2);
    assertThat(of(roll, "C41").why())
        .as("the village answers for a risk point too")
        .isEqualTo("东镇低洼路段");
  }

  @Test
  void anOrangeOneCallsFewerAndAYellowOneNobody() {
    assertThat(roll(WarningColour.ORANGE, "东镇", CalloutDesk.EAST).callees())
        .extracting(Callee::contact)
        .containsExactly("C02", "C03", "post:值班员未登记@HQ", "C22", "C21", "C11");
  }

  @Test
  void townshipsElsewhereAreNotCalled() {
    Roll west = roll(WarningColour.RED, "西镇", CalloutDesk.WEST);
    assertThat(west.callees()).extracting(Callee::contact).contains("C31").doesNotContain("C21");
    Roll all = roll(WarningColour.RED, "示例区", "330902000000");
    assertThat(all.callees()).extracting(Callee::contact).contains("C31", "C21", "C41");
  }

  @Test
  void whoIsOffDutyOrWithoutANumberOrWithoutNetworkIsMarked() {
    station
        .get(OutageService.class)
        .report(
            CalloutDesk.EAST,
            new OutageReport(Map.of(Strand.NETWORK, StrandState.DOWN), Channel.RADIO, "东镇", ""),
            null);
    Roll roll =
        station
            .get(RollCaller.class)
            .of(
                new Chosen(
                    List.of("HQ", "T1", "T2", "无此单位"), List.of(), List.of(), List.of(), 0, false));
    assertThat(of(roll, "C04").marked(Mark.Kind.OFF_DUTY)).isTrue();
    assertThat(of(roll, "C03").marks()).isEmpty();
    assertThat(of(roll, "C21").marks()).containsExactly(new Mark(Mark.Kind.NETWORK_DOWN, "东镇"));
    assertThat(of(roll, "C21").ways().getFirst().kind()).isEqualTo(CallWay.SATELLITE);
    assertThat(of(roll, "C21").ways()).as("none is taken away").hasSize(3);
    assertThat(of(roll, "C22").marks()).containsExactly(new Mark(Mark.Kind.CUT_OFF, "东镇"));
    assertThat(of(roll, "C22").blocked()).isTrue();
    assertThat(roll.gaps()).containsExactly("无此单位");
  }

  @Test
  void aUnitWithoutTheWantedPostIsCalledAtItsDutyRoomOrStandsWithoutANumber() {
    Roll roll =
        station
            .get(RollCaller.class)
            .of(new Chosen(List.of("T1", "T2"), List.of(), List.of(), List.of("卫生"), 1, false));
    assertThat(roll.callees())
        .extracting(Callee::contact, Callee::unitName, one -> one.marks().getFirst().kind())
        .containsExactly(
            tuple("unit:T1", "东镇人民政府", Mark.Kind.INSTEAD),
            tuple("C31", "西镇人民政府", Mark.Kind.INSTEAD));
  }

  @Test
  void anAreaChosenCallsEveryUnitInItAndNoOther() {
    Roll roll =
        station
            .get(RollCaller.class)
            .of(
                new Chosen(
                    List.of(), List.of(CalloutDesk.EAST), List.of("C01"), List.of(), 1, false));
    assertThat(roll.callees()).extracting(Callee::contact).containsExactly("C21", "C41", "C01");
    assertThat(roll.gaps()).as("a village without a unit").containsExactly("东二村");
  }

  @Test
  void anAreaNobodyKnowsIsAGap() {
    Roll roll =
        station
            .get(RollCaller.class)
            .of(new Chosen(List.of("T1"), List.of("330902009000"), List.of(), List.of(), 1, false));
    assertThat(roll.gaps()).containsExactly("330902009000");
  }

  @Test
  void aTitleManyVillagesHaveIsTheOneOfThePointsOwnVillage() {
    RegionService region = station.get(RegionService.class);
    region.registerUnits(
        List.of(
            CalloutDesk.village("V2", "东二村委会", "T1", "330902001002"),
            CalloutDesk.village("V3", "西一村委会", "T2", "330902002001")));
    region.registerContacts(
        List.of(
            CalloutDesk.contact("C51", "村书记", "V1", "000-0000-0151"),
            CalloutDesk.contact("C52", "村书记", "V2", "000-0000-0152"),
            CalloutDesk.contact("C53", "村书记", "V3", "000-0000-0153")));
    station
        .get(RiskService.class)
        .register(
            List.of(
                CalloutDesk.risk("R4", "东一村滑坡", "330902001001", "村书记"),
                CalloutDesk.risk("R5", "东二村滑坡", "330902001002", "村书记"),
                CalloutDesk.risk("R6", "东二村山塘", "330902001002", "村书记"),
                CalloutDesk.risk("R7", "东镇某处", CalloutDesk.EAST, "村书记"),
                CalloutDesk.risk("R8", "地点不详", "330902009009", "指挥长")));
    Roll roll = roll(WarningColour.RED, "示例区", "330902000000");
    assertThat(of(roll, "C51").why()).isEqualTo("东一村滑坡");
    assertThat(of(roll, "C52").why()).isEqualTo("东二村滑坡 +1");
    assertThat(roll.gaps()).as("which of the three it is nobody can tell").contains("东镇某处 村书记");
    assertThat(of(roll, "post:村书记@T1"))
        .as("the township is told, who is called first is not guessed")
        .matches(Callee::blocked)
        .matches(one -> one.superior().equals("T1"))
        .extracting(Callee::marks)
        .isEqualTo(List.of(new Mark(Mark.Kind.UNCLEAR, "3")));
    assertThat(of(roll, "C01").why()).as("a place nobody knows is not left out").isEqualTo("地点不详");
  }

  @Test
  void aTitleOnlyAnotherVillageHasIsNotItsNeighboursPost() {
    RegionService region = station.get(RegionService.class);
    region.registerContacts(List.of(CalloutDesk.contact("C51", "村书记", "V1", "000-0000-0151")));
    station
        .get(RiskService.class)
        .register(List.of(CalloutDesk.risk("R5", "东二村滑坡", "330902001002", "村书记")));
    Roll roll = roll(WarningColour.RED, "东镇", CalloutDesk.EAST);
    assertThat(of(roll, "C51").why()).isEmpty();
    assertThat(of(roll, "post:村书记@T1").why()).isEqualTo("东二村滑坡");
  }

  @Test
  void aDutyPostIsTheHeadquartersOwnAndTheRosterMarksNoOther() {
    station
        .get(RegionService.class)
        .registerContacts(
            List.of(
                CalloutDesk.contact("C00", "值班员甲", "T2", "000-0000-0100"),
                CalloutDesk.contact("C05", "值班员丙", "T2", "000-0000-0105")));
    Roll roll = roll(WarningColour.RED, "东镇", CalloutDesk.EAST);
    assertThat(roll.callees())
        .filteredOn(one -> one.group() == CalloutGroup.DUTY)
        .extracting(Callee::contact)
        .containsExactly("C03", "post:值班员未登记@HQ");
    Roll both =
        station
            .get(RollCaller.class)
            .of(new Chosen(List.of("HQ", "T2"), List.of(), List.of(), List.of(), 0, false));
    assertThat(of(both, "C04").marked(Mark.Kind.OFF_DUTY)).isTrue();
    assertThat(of(both, "C05").marks()).as("a township has no place on our roster").isEmpty();
  }
}
