package org.watchfloor.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_ONE;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_TWO;
import static org.watchfloor.supply.SupplyTestDistrict.INCIDENT;
import static org.watchfloor.supply.SupplyTestDistrict.bags;
import static org.watchfloor.supply.SupplyTestDistrict.put;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Backup;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Subject;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class TransferServiceTest {
  private static final Destination DEPOT_TWO =
      new Destination(Destination.Kind.DEPOT, "W2", "示例库W2");

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private SupplyService supply;
  private TransferService transfers;
  private TransferOutcomes outcomes;

  @BeforeEach
  void open() {
    station = SupplyTestDistrict.open(temp.resolve("a"), "ZS-DH", clock);
    supply = station.get(SupplyService.class);
    transfers = station.get(TransferService.class);
    outcomes = station.get(TransferOutcomes.class);
    SupplyTestDistrict.fill(supply);
    put(supply, BAGS_AT_ONE, 100, "", "");
  }

  @AfterEach
  void close() {
    station.close();
  }

  private long stock(StockKey key) {
    return supply.line(key).map(StockLine::quantity).orElse(0L);
  }

  private TransferOrder order(String number) {
    return transfers.find(number).orElseThrow();
  }

  @Test
  void goodsLeaveTheLedgerWithTheOrderAndComeInOnReceipt() {
    String number = transfers.send("W1", DEPOT_TWO, "前置", bags(60));
    assertThat(number).isEqualTo("ZS-DH-DB260720-001");
    assertThat(stock(BAGS_AT_ONE)).isEqualTo(40);
    assertThat(stock(BAGS_AT_TWO)).isZero();
    transfers.depart(number, "运输班", "示例001", "");
    outcomes.sign(number, List.of(new TransferReceipt(BAGS, 55, 3)), "仓管员");
    assertThat(stock(BAGS_AT_TWO)).isEqualTo(55);
    assertThat(order(number).missing(BAGS)).isEqualTo(2);
    assertThatThrownBy(() -> outcomes.settle(number, " ")).isInstanceOf(RefusedException.class);
    outcomes.settle(number, "短少 2 条已赔付，3 条报损");
    assertThat(order(number).state()).isEqualTo(TransferState.SETTLED);
  }

  @Test
  void noNumberIsGivenOutTwiceByTwoStationsNorAfterABackupIsRestored() throws IOException {
    List<String> numbers = new ArrayList<>();
    numbers.add(transfers.send("W1", DEPOT_TWO, "前置", bags(1)));
    Path backup = temp.resolve("night.wfbackup");
    Backup.write(station.journal(), station.get(DataFolder.class), backup);
    numbers.add(transfers.send("W1", DEPOT_TWO, "备份之后", bags(1)));
    try (TestStation other = SupplyTestDistrict.open(temp.resolve("b"), "ZS-PT", clock)) {
      SupplyTestDistrict.fill(other.get(SupplyService.class));
      put(other.get(SupplyService.class), BAGS_AT_ONE, 100, "", "");
      numbers.add(other.get(TransferService.class).send("W1", DEPOT_TWO, "前置", bags(1)));
    }
    for (String copy : List.of("c1", "c2")) {
      Backup.restore(backup, temp.resolve(copy));
      try (TestStation restored = SupplyTestDistrict.open(temp.resolve(copy), "ZS-DH", clock)) {
        assertThat(restored.get(TransferService.class).list())
            .as("what was in the backup keeps its number")
            .extracting(TransferOrder::number)
            .containsExactly(numbers.getFirst());
        numbers.add(restored.get(TransferService.class).send("W1", DEPOT_TWO, "恢复之后", bags(1)));
        numbers.add(restored.get(TransferService.class).send("W1", DEPOT_TWO, "恢复之后", bags(1)));
        restored.journal().rebuild(done -> {});
        numbers.add(restored.get(TransferService.class).send("W1", DEPOT_TWO, "重建之后", bags(1)));
        assertThat(restored.get(TransferService.class).list()).hasSize(4);
      }
    }
    assertThat(numbers).hasSize(9).doesNotHaveDuplicates();
  }

  @Test
  void aTransferForAnIncidentStandsOnTheIncidentsTimeline() {
    transfers.send("W1", INCIDENT, "堵漏", bags(10));
    EntryQuery query = EntryQuery.about(new Subject("incident", "I1"));
    assertThat(station.journal().at(station.journal().positions(query)))
        .extracting(recorded -> recorded.fact().getClass().getSimpleName())
        .containsExactly("TransferRequested", "StockMoved", "TransferIssued");
  }

  @Test
  void aCancelledOrderBringsTheGoodsBack() {
    String number = transfers.send("W1", INCIDENT, "", bags(30));
    outcomes.cancel(number, "险情解除");
    assertThat(stock(BAGS_AT_ONE)).isEqualTo(100);
    assertThatThrownBy(() -> transfers.depart(number, "", "", ""))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void anOrderForMoreThanThereIsLeavesNothingBehind() {
    long size = station.journal().size();
    assertThatThrownBy(() -> transfers.send("W1", INCIDENT, "", bags(101)))
        .isInstanceOf(RefusedException.class);
    assertThat(station.journal().size()).isEqualTo(size);
    assertThat(transfers.list()).isEmpty();
  }

  @Test
  void aDateInTheFieldForTheQuantityIsNoQuantity() {
    assertThatThrownBy(() -> transfers.request("W1", INCIDENT, "", bags(20_260_720)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("supply.refused.tooMuch"));
    assertThatThrownBy(
            () -> supply.recount(List.of(new Stocktake(BAGS_AT_ONE, 20_260_720, "", null, 0))))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> put(supply, BAGS_AT_ONE, 20_260_720, "", ""))
        .isInstanceOf(RefusedException.class);
    assertThat(stock(BAGS_AT_ONE)).isEqualTo(100);
  }

  @Test
  void moreCannotArriveThanLeft() {
    String number = transfers.send("W1", DEPOT_TWO, "", bags(10));
    transfers.depart(number, "", "", "");
    assertThatThrownBy(() -> outcomes.sign(number, List.of(new TransferReceipt(BAGS, 9, 2)), "仓管员"))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void afterAMergeANegativeSumStaysAndIsFlagged() {
    try (TestStation town = SupplyTestDistrict.open(temp.resolve("b"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      String here = transfers.send("W1", INCIDENT, "", bags(80));
      String there = town.get(TransferService.class).send("W1", INCIDENT, "", bags(70));
      assertThat(here).isNotEqualTo(there);
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(stock(BAGS_AT_ONE)).isEqualTo(-50);
      assertThat(supply.line(BAGS_AT_ONE).orElseThrow().contradictory()).isTrue();
      assertThat(supply.low()).extracting(StockLine::key).contains(BAGS_AT_ONE);
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void stationsThatDecidedApartContradictEachOtherInSight() {
    String number = transfers.request("W1", INCIDENT, "", bags(10));
    try (TestStation town = SupplyTestDistrict.open(temp.resolve("b"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      transfers.issue(number);
      town.get(TransferOutcomes.class).cancel(number, "不再需要");
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(stock(BAGS_AT_ONE)).isEqualTo(90);
      assertThat(order(number).state()).isIn(TransferState.ISSUED, TransferState.CANCELLED);
    }
  }
}
