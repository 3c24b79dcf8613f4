package org.watchfloor.incident.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.dispatch.TwoDesks.Desk;
import org.watchfloor.shelter.DayPart;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.Stocktake;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferState;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RegisterExport;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Readiness;

/** What two desks wrote apart is named, the same at both, and stays until an officer settles it. */
class MergeConflictsTest {
  private static final Destination DEPOT_TWO =
      new Destination(Destination.Kind.DEPOT, "W2", "示例库W2");

  @TempDir Path temp;
  private TwoDesks desks;
  private Desk hall;
  private Desk town;
  private String incident;

  @BeforeEach
  void open() {
    desks = new TwoDesks(temp);
    hall = desks.hall;
    town = desks.town;
    incident = hall.report("昌国街道", TwoDesks.STREET);
    merge();
    assertThat(hall.rules()).isEmpty();
  }

  @AfterEach
  void close() {
    desks.close();
  }

  private void merge() {
    desks.clock.move(Duration.ofMinutes(2));
    desks.exchange();
    assertThat(hall.station().tables()).isEqualTo(town.station().tables());
    assertThat(hall.conflicts().open()).isEqualTo(town.conflicts().open());
  }

  /** The one conflict there is, seen at both desks, settled at one and gone at both. */
  private void assertNamedAndSettled(String rule) {
    merge();
    Conflict conflict = assertNamed(rule);
    town.conflicts().settle(conflict.what().counts(), conflict.what().against(), "已电话核实");
    merge();
    assertThat(hall.rules()).isEmpty();
    assertThat(hall.station().timeline().getLast()).contains("已电话核实");
    assertThat(hall.station().journal().verify(done -> {}).faults()).isEmpty();
  }

  private Conflict assertNamed(String rule) {
    List<Conflict> open = hall.conflicts().open();
    assertThat(open).extracting(one -> one.what().rule()).containsExactly(rule);
    Contradiction what = open.getFirst().what();
    assertThat(what.counts()).isNotEqualTo(what.against());
    Map<String, Object> row =
        hall.station().get(new TypeLiteral<Set<Listing>>() {}).stream()
            .filter(listing -> listing.kind().equals("conflicts"))
            .findFirst()
            .orElseThrow()
            .rows()
            .getFirst();
    assertThat(row).containsEntry("counts", what.counts()).containsEntry("against", what.against());
    return open.getFirst();
  }

  @Test
  void aTeamSentByBothDesks() {
    String there = town.report("临城街道", null);
    merge();
    String first = hall.teams().assign("T1", incident, "排水", "");
    town.teams().assign("T1", there, "排水", "");
    merge();
    assertNamed("team.conflict.sentTwice");
    hall.teams().cancel(first, "由另一处使用");
    assertThat(hall.rules()).as("ending one of the jobs settles it too").isEmpty();
    town.teams().assign("T2", there, "排水", "");
    hall.teams().assign("T2", incident, "排水", "");
    assertNamedAndSettled("team.conflict.sentTwice");
  }

  @Test
  void aTeamRestedHereAndOutOfUseThere() {
    hall.teams().changeReadiness("T1", Readiness.RESTING, "连续作战");
    town.teams().changeReadiness("T1", Readiness.UNAVAILABLE, "车辆故障");
    assertNamedAndSettled("team.conflict.readiness");
    hall.teams().changeReadiness("T2", Readiness.RESTING, "连续作战");
    town.teams().changeReadiness("T2", Readiness.RESTING, "换班");
    merge();
    assertThat(hall.rules()).as("the same said twice").isEmpty();
  }

  @Test
  void aJobCalledOffHereAndGoingOnThere() {
    String job = hall.teams().assign("T1", incident, "排水", "");
    merge();
    hall.teams().advance(job, AssignmentStatus.ON_SCENE, null);
    town.teams().cancel(job, "险情解除");
    assertNamedAndSettled("team.conflict.status");
  }

  @Test
  void stepsOfTheLadderNotedLateDoNotContradict() {
    String job = hall.teams().assign("T1", incident, "排水", "");
    merge();
    hall.teams().advance(job, AssignmentStatus.ON_SCENE, null);
    town.teams().advance(job, AssignmentStatus.EN_ROUTE, null);
    merge();
    assertThat(hall.rules()).isEmpty();
  }

  @Test
  void aShelterOpenedHereAndPutOutOfUseThere() {
    hall.shelters().turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
    town.shelters().turn("B1", ShelterState.UNUSABLE, ShelterStage.URGENT, "进水");
    assertNamedAndSettled("shelter.conflict.turned");
  }

  @Test
  void twoCountsWithinHalfAnHourThatDiffer() {
    hall.shelters().turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
    merge();
    hall.shelters().count("B1", 40, DayPart.DAY, null);
    town.shelters().count("B1", 55, DayPart.DAY, null);
    assertNamedAndSettled("shelter.conflict.counted");
    hall.shelters().count("B1", 60, DayPart.DAY, null);
    merge();
    town.shelters().count("B1", 62, DayPart.DAY, null);
    merge();
    assertThat(hall.rules()).as("the second knew the first").isEmpty();
  }

  @Test
  void peopleInAClosedShelterAndMoreThanItHolds() {
    hall.shelters().turn("B1", ShelterState.OPEN, ShelterStage.SHORT, "");
    hall.shelters().turn("B1", ShelterState.CLOSING, ShelterStage.SHORT, "");
    merge();
    town.shelters().count("B1", 12, DayPart.DAY, null);
    hall.shelters().turn("B1", ShelterState.CLOSED, ShelterStage.SHORT, "");
    merge();
    assertNamed("shelter.conflict.peopleInside");
    hall.shelters().count("B1", 0, DayPart.DAY, null);
    assertThat(hall.rules()).as("a new count settles it").isEmpty();
    hall.shelters().turn("B1", ShelterState.OPEN, ShelterStage.SHORT, "");
    hall.shelters().count("B1", 41, DayPart.DAY, null);
    assertNamedAndSettled("shelter.conflict.overCapacity");
  }

  @Test
  void aPlaceCorrectedTwoWaysAndASeverityToo() {
    hall.incidents().correct(incident, IncidentField.PLACE, "东大街", "报告人说错");
    town.incidents().correct(incident, IncidentField.PLACE, "西大街", "现场核实");
    assertNamedAndSettled("incident.conflict.corrected");
    hall.incidents().changeSeverity(incident, Severity.LARGE, "两人被困");
    town.incidents().changeSeverity(incident, Severity.MAJOR, "三人失联");
    assertNamedAndSettled("incident.conflict.severity");
    hall.incidents().changeSeverity(incident, Severity.ORDINARY, "均已救出");
    town.incidents().changeSeverity(incident, Severity.ORDINARY, "已救出");
    merge();
    assertThat(hall.rules()).as("the same said twice").isEmpty();
  }

  @Test
  void anIncidentClosedByBothAndOneClosedWhileItGotGraver() {
    hall.incidents().close(incident, "积水已排", "现场确认");
    town.incidents().close(incident, "误报", "复核");
    assertNamedAndSettled("incident.conflict.closedTwice");
    String other = hall.report("临城街道", null);
    merge();
    hall.incidents().changeSeverity(other, Severity.MAJOR, "三人失联");
    desks.clock.move(Duration.ofMinutes(1));
    town.incidents().close(other, "积水已排", "现场确认");
    assertNamedAndSettled("incident.conflict.closedAtOtherSeverity");
  }

  @Test
  void anIncidentClosedHereWhileATeamWasSentThere() {
    hall.incidents().close(incident, "积水已排", "现场确认");
    String job = town.teams().assign("T1", incident, "排水", "");
    merge();
    assertNamed("dispatch.conflict.closedWithHelp");
    assertThat(hall.incidents().find(incident).orElseThrow().open()).isFalse();
    hall.incidents().reopen(incident, "另一处仍在处置");
    assertThat(hall.rules()).as("reopening settles it too").isEmpty();
    hall.teams().cancel(job, "险情解除");
    hall.incidents().close(incident, "积水已排", "现场确认");
    merge();
    assertThat(hall.rules()).isEmpty();
  }

  @Test
  void oneIncidentTakenByBothDesksAndLinksThatRunInARing() {
    String again = town.report("昌国街道口", TwoDesks.STREET);
    merge();
    Conflict twice = assertNamed("incident.conflict.takenTwice");
    assertThat(twice.subject().id()).isEqualTo(again);
    hall.incidents().link(again, incident);
    town.incidents().link(incident, again);
    merge();
    assertThat(hall.incidents().open()).extracting(Incident::id).containsExactly(incident);
    assertNamedAndSettled("incident.conflict.ring");
    town.report("昌国街道西口", TwoDesks.STREET);
    assertNamedAndSettled("incident.conflict.takenTwice");
  }

  private long stock(StockKey key) {
    return hall.supply().line(key).map(StockLine::quantity).orElse(0L);
  }

  private static List<TransferLine> bags(long quantity) {
    return List.of(new TransferLine(TwoDesks.BAGS, quantity));
  }

  private TransferOrder order(String number) {
    return hall.transfers().find(number).orElseThrow();
  }

  @Test
  void aTransferIssuedHereAndCalledOffThereIsSettledWithItsLedger() {
    String number = hall.transfers().request("W1", hall.site(incident), "", bags(10));
    merge();
    hall.transfers().issue(number);
    desks.clock.move(Duration.ofMinutes(1));
    town.outcomes().cancel(number, "不再需要");
    merge();
    Conflict conflict = assertNamed("supply.conflict.cancelledApart");
    assertThat(stock(TwoDesks.AT_ONE)).as("the goods are gone and nobody has them").isEqualTo(990);
    assertThatThrownBy(() ->
            hall.conflicts().settle(conflict.what().counts(), conflict.what().against(), "已核实"))
        .isInstanceOf(RefusedException.class);
    town.outcomes().decide(number, TransferState.CANCELLED, List.of(), "仓库确认没有出库");
    merge();
    assertThat(hall.rules()).isEmpty();
    assertThat(stock(TwoDesks.AT_ONE)).isEqualTo(1000);
    assertThat(order(number).state()).isEqualTo(TransferState.CANCELLED);
  }

  @Test
  void goodsReceivedHereThatWereCalledOffThere() {
    String number = hall.transfers().send("W1", DEPOT_TWO, "", bags(10));
    merge();
    town.outcomes().cancel(number, "不再需要");
    desks.clock.move(Duration.ofMinutes(1));
    hall.transfers().depart(number, "运输班", "", "");
    hall.outcomes().sign(number, List.of(new TransferReceipt(TwoDesks.BAGS, 9, 1)), "仓管员");
    merge();
    assertThat(hall.rules()).containsExactly("supply.conflict.step", "supply.conflict.step");
    assertThat(stock(TwoDesks.AT_ONE) + stock(TwoDesks.AT_TWO)).as("goods doubled").isEqualTo(1009);
    hall.outcomes()
        .decide(
            number,
            TransferState.SIGNED,
            List.of(new TransferReceipt(TwoDesks.BAGS, 9, 1)),
            "签收单在案");
    merge();
    assertThat(hall.rules()).isEmpty();
    assertThat(stock(TwoDesks.AT_ONE)).isEqualTo(990);
    assertThat(stock(TwoDesks.AT_TWO)).isEqualTo(9);
    hall.outcomes().settle(number, "1 条报损");
    assertThat(order(number).state()).isEqualTo(TransferState.SETTLED);
  }

  @Test
  void whatWasSignedForByMistakeAndIsStillUnderWayCountsAsArrivedNowhere() {
    String number = hall.transfers().send("W1", DEPOT_TWO, "", bags(10));
    hall.transfers().depart(number, "", "", "");
    merge();
    List<TransferReceipt> all = List.of(new TransferReceipt(TwoDesks.BAGS, 10, 0));
    hall.outcomes().sign(number, all, "仓管员");
    town.outcomes().sign(number, all, "门卫");
    merge();
    hall.outcomes().decide(number, TransferState.IN_TRANSIT, List.of(), "车还在路上");
    merge();
    assertThat(order(number).state()).isEqualTo(TransferState.IN_TRANSIT);
    assertThat(order(number).reached(TransferState.SIGNED)).isEmpty();
    assertThat(order(number).reached(TransferState.ISSUED)).isPresent();
    assertThat(stock(TwoDesks.AT_TWO)).isZero();
  }

  @Test
  void goodsSignedForTwiceComeInOnce() {
    String number = hall.transfers().send("W1", DEPOT_TWO, "", bags(10));
    hall.transfers().depart(number, "", "", "");
    merge();
    List<TransferReceipt> all = List.of(new TransferReceipt(TwoDesks.BAGS, 10, 0));
    hall.outcomes().sign(number, all, "仓管员");
    town.outcomes().sign(number, all, "门卫");
    merge();
    assertNamed("supply.conflict.step");
    assertThat(stock(TwoDesks.AT_TWO)).isEqualTo(20);
    hall.outcomes().decide(number, TransferState.SIGNED, List.of(), "只到一车");
    town.outcomes().decide(number, TransferState.SIGNED, List.of(), "同一车");
    merge();
    assertNamed("supply.conflict.decidedTwice");
    hall.outcomes().decide(number, TransferState.SIGNED, List.of(), "只到一车");
    merge();
    assertThat(hall.rules()).isEmpty();
    assertThat(stock(TwoDesks.AT_ONE)).isEqualTo(990);
    assertThat(stock(TwoDesks.AT_TWO)).isEqualTo(10);
  }

  @Test
  void theSheetOfTheStockAsksForACountOfWhatWasTakenTwice() throws IOException {
    hall.transfers().send("W1", hall.site(incident), "", bags(700));
    town.transfers().send("W1", town.site(incident), "", bags(600));
    merge();
    Path sheet = temp.resolve("stock.csv");
    hall.station().get(RegisterExport.class).write("stock", sheet, new Texts(Language.ZH), "");
    ImportSpec spec = ImportSpec.of(null).as("stock");
    Importer importer = hall.station().get(Importer.class);
    assertThat(importer.prepare(sheet, spec).preview().problems()).hasSize(1);
    String filled =
        Files.readString(sheet, StandardCharsets.UTF_8)
            .replace("W1,3010101,实物,,", "W1,3010101,实物,50,");
    Files.writeString(sheet, filled, StandardCharsets.UTF_8);

    assertThat(importer.prepare(sheet, spec).apply().problems()).isEmpty();

    assertThat(hall.rules()).isEmpty();
  }

  @Test
  void stockTakenTwiceIsSettledByCounting() {
    hall.transfers().send("W1", hall.site(incident), "", bags(700));
    town.transfers().send("W1", town.site(incident), "", bags(600));
    merge();
    assertNamed("supply.conflict.overdrawn");
    hall.supply().recount(List.of(new Stocktake(TwoDesks.AT_ONE, 50, "", null, 0)));
    merge();
    assertThat(hall.rules()).isEmpty();
  }
}
