package org.watchfloor.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_ONE;
import static org.watchfloor.supply.SupplyTestDistrict.INCIDENT;
import static org.watchfloor.supply.SupplyTestDistrict.bags;
import static org.watchfloor.supply.SupplyTestDistrict.put;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.pending.DueItems;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Goods held back for a purpose: they stay in the depot and nobody else gets them. */
class ReservationTest {
  private static final StockBatch ANY = new StockBatch("", null, 0);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private SupplyService supply;
  private ReservationService holds;

  @BeforeEach
  void open() {
    station = SupplyTestDistrict.open(temp.resolve("a"), "ZS-DH", clock);
    supply = station.get(SupplyService.class);
    holds = station.get(ReservationService.class);
    SupplyTestDistrict.fill(supply);
    put(supply, BAGS_AT_ONE, 100, "", "");
  }

  @AfterEach
  void close() {
    station.close();
  }

  private StockLine line() {
    return supply.line(BAGS_AT_ONE).orElseThrow();
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void whatIsHeldBackStaysInTheDepotAndGoesToNobodyElse() {
    holds.reserve(BAGS_AT_ONE, 70, "示例乡", "二线海塘", LocalDate.of(2099, 7, 31));
    assertThat(line().quantity()).isEqualTo(100);
    assertThat(supply.available(line())).isEqualTo(30);

    TransferService transfers = station.get(TransferService.class);
    refused("supply.refused.short_held", () -> supply.move(BAGS_AT_ONE, MoveKind.OUT, 31, ANY, ""));
    refused("supply.refused.short_held", () -> transfers.send("W1", INCIDENT, "", bags(31)));
    refused(
        "supply.refused.short_reserve", () -> holds.reserve(BAGS_AT_ONE, 31, "示例村", "备用", null));
    transfers.send("W1", INCIDENT, "", bags(30));
    assertThat(supply.available(line())).isZero();
    assertThat(supply.holding(BAGS)).isEmpty();
  }

  @Test
  void aCounterEntryLetsGoOfItAndTheNumberExplainsBoth() {
    String number = holds.reserve(BAGS_AT_ONE, 70, "示例乡", "二线海塘", null);
    refused("supply.refused.no_reason", () -> holds.release(number, 20, " "));
    refused("supply.refused.release", () -> holds.release(number, 71, "不再需要"));
    holds.release(number, 20, "计划调整");
    holds.giveOut(number, 50);

    assertThat(holds.list()).isEmpty();
    assertThat(line().quantity()).isEqualTo(50);
    assertThat(supply.available(line())).isEqualTo(50);
    refused("supply.refused.no_reservation", () -> holds.release(number, 1, "再放"));
    StockExplanation why = supply.explain(BAGS_AT_ONE).orElseThrow();
    assertThat(why.holds())
        .extracting(StockExplanation.Hold::reserved)
        .containsExactly(70L, 50L, 0L);
    assertThat(why.holds().getFirst().entry()).hasToString(number);
    assertThat(why.moves().getLast().balance()).isEqualTo(50);
    assertThat(why.listing().rows())
        .as("the rows add up to what is there and what is held back")
        .extracting(row -> row.get("kind"), row -> row.get("held"), row -> row.get("reserved"))
        .contains(
            tuple("RESERVED", 70L, 70L), tuple("RELEASED", -20L, 50L), tuple("RELEASED", -50L, 0L));
    assertThat(why.listing().rows())
        .anySatisfy(row ->
            assertThat(row)
                .containsEntry("holder", "示例乡")
                .containsEntry("reason", "二线海塘")
                .containsEntry("balance", 100L)
                .doesNotContainKey("quantity"));
  }

  @Test
  void onlyGoodsInHandAndOnlyWithWordsAndADayThatComes() {
    StockKey agreed = new StockKey("W1", BAGS, ReserveMode.AGREEMENT);
    put(supply, agreed, 500, "", "");
    refused("supply.refused.reserve_mode", () -> holds.reserve(agreed, 5, "示例村", "备用", null));
    refused("supply.refused.reserve_words", () -> holds.reserve(BAGS_AT_ONE, 5, "示例村", "", null));
    refused(
        "supply.refused.reserve_day",
        () -> holds.reserve(BAGS_AT_ONE, 5, "示例村", "备用", LocalDate.EPOCH));
    assertThat(holds.list()).isEmpty();
  }

  @Test
  void whatIsLostAlthoughItWasHeldBackIsToldAsAConflictUntilReleased() {
    String number = holds.reserve(BAGS_AT_ONE, 70, "示例乡", "二线海塘", null);
    supply.move(BAGS_AT_ONE, MoveKind.LOSS, 60, ANY, "进水");
    assertThat(line().overreserved()).isTrue();
    assertThat(supply.available(line())).isZero();
    ConflictSource conflicts = station.get(SupplyConflicts.class);
    assertThat(conflicts.open())
        .singleElement()
        .satisfies(one -> assertThat(one.what().rule()).isEqualTo("supply.conflict.overreserved"));

    holds.release(number, 30, "只剩四十");
    assertThat(conflicts.open()).isEmpty();
  }

  @Test
  void whatWasHeldBackUntilADayIsAskedAfterThen() {
    LocalDate today = clock.now().toLocalDate();
    holds.reserve(BAGS_AT_ONE, 5, "示例村", "备用", today);
    DueItems due = station.get(ReservationsDue.class);
    assertThat(due.pending()).singleElement().matches(one -> !one.overdue(clock.instant()));
    assertThat(line().reservations()).allMatch(one -> one.overdue(today.plusDays(1)));
    assertThat(due.pending().getFirst().overdue(clock.instant().plusSeconds(86_400))).isTrue();
  }

  @Test
  void stationsThatWriteInOneMomentExplainTheNumberInOneOrder() {
    try (TestStation other = SupplyTestDistrict.open(temp.resolve("b"), "ZS-LT", clock)) {
      other.journal().receive(station.contents());
      holds.reserve(BAGS_AT_ONE, 20, "示例乡", "二线海塘", null);
      SupplyService theirs = other.get(SupplyService.class);
      theirs.move(BAGS_AT_ONE, MoveKind.OUT, 30, ANY, "堵口");
      station.journal().receive(other.contents());
      other.journal().receive(station.contents());
      StockExplanation why = supply.explain(BAGS_AT_ONE).orElseThrow();
      assertThat(why.listing().rows())
          .isEqualTo(theirs.explain(BAGS_AT_ONE).orElseThrow().listing().rows())
          .extracting(row -> row.get("kind"), row -> row.get("balance"), row -> row.get("reserved"))
          .as("the number of an entry says nothing about another station's")
          .containsExactly(
              tuple("IN", 100L, 0L), tuple("RESERVED", 100L, 20L), tuple("OUT", 70L, 20L));
    }
  }

  @Test
  void stationsThatReleaseApartReleaseOnce() {
    String number = holds.reserve(BAGS_AT_ONE, 70, "示例乡", "二线海塘", null);
    try (TestStation other = SupplyTestDistrict.open(temp.resolve("b"), "ZS-LT", clock)) {
      other.journal().receive(station.contents());
      holds.release(number, 70, "不再需要");
      other.get(ReservationService.class).release(number, 70, "不再需要");
      station.journal().receive(other.contents());
      assertThat(line().reserved()).isZero();
      assertThat(supply.available(line())).isEqualTo(100);
      assertThat(Set.copyOf(line().reservations())).isEmpty();
    }
  }
}
