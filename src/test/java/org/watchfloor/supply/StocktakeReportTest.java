package org.watchfloor.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_ONE;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_TWO;
import static org.watchfloor.supply.SupplyTestDistrict.put;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class StocktakeReportTest {
  private static final LocalDate LAST = LocalDate.of(2028, 1, 1);

  @TempDir Path temp;

  @Test
  void everyDifferenceStandsWithWhatTheLedgerHadOfThatBatch() {
    HandClock clock = new HandClock();
    try (TestStation station = SupplyTestDistrict.open(temp, "ZS-DH", clock)) {
      SupplyService supply = station.get(SupplyService.class);
      StocktakeReport report = station.get(StocktakeReport.class);
      SupplyTestDistrict.fill(supply);
      put(supply, BAGS_AT_ONE, 50, "A", "");
      put(supply, BAGS_AT_ONE, 30, "B", "2028-01-01");
      put(supply, BAGS_AT_TWO, 20, "", "");
      assertThat(report.since(null)).isEmpty();

      supply.count(BAGS_AT_ONE, new StockBatch("B", LAST, 27), "受潮剔除");
      supply.count(BAGS_AT_TWO, new StockBatch("", null, 20), "");
      clock.move(Duration.ofDays(1));
      Instant nextDay = clock.instant();
      supply.count(BAGS_AT_ONE, new StockBatch("B", LAST, 29), "复盘找到两条");

      assertThat(report.since(null))
          .extracting(
              CountResult::batch,
              CountResult::book,
              CountResult::counted,
              CountResult::difference,
              CountResult::reason)
          .containsExactly(
              tuple("B", 30L, 27L, -3L, "受潮剔除"),
              tuple("", 20L, 20L, 0L, ""),
              tuple("B", 27L, 29L, 2L, "复盘找到两条"));
      assertThat(report.since(nextDay)).extracting(CountResult::counted).containsExactly(29L);
    }
  }

  @Test
  void aRegisterThatSaysOtherwiseIsADifferenceToo() {
    try (TestStation station = SupplyTestDistrict.open(temp, "ZS-DH", new HandClock())) {
      SupplyService supply = station.get(SupplyService.class);
      SupplyTestDistrict.fill(supply);
      supply.recount(List.of(new Stocktake(BAGS_AT_ONE, 70, "A", null, 0)));
      StocktakeReport report = station.get(StocktakeReport.class);
      assertThat(report.since(null)).as("taken in for the first time").isEmpty();

      supply.recount(List.of(new Stocktake(BAGS_AT_ONE, 64, "A", null, 0)));

      assertThat(report.since(null))
          .extracting(CountResult::difference, CountResult::register)
          .containsExactly(tuple(-6L, true));
      assertThat(report.listing(null).rows().getFirst())
          .containsEntry("depot", "W1")
          .containsEntry("book", 70L)
          .containsEntry("counted", 64L);
    }
  }

  @Test
  void aCountThatAgreesSaysWhoFoundItRightAndMovesNothing() {
    HandClock clock = new HandClock();
    try (TestStation station = SupplyTestDistrict.open(temp, "ZS-DH", clock)) {
      SupplyService supply = station.get(SupplyService.class);
      SupplyTestDistrict.fill(supply);
      put(supply, BAGS_AT_ONE, 50, "A", "");
      StockLine before = supply.line(BAGS_AT_ONE).orElseThrow();

      assertThat(supply.count(BAGS_AT_ONE, new StockBatch("A", null, 50), "月度盘点")).isFalse();
      assertThat(supply.count(BAGS_AT_ONE, new StockBatch("C", null, 0), "")).isFalse();

      assertThat(station.get(StocktakeReport.class).since(null))
          .allMatch(CountResult::agrees)
          .allSatisfy(found -> {
            assertThat(found.at()).isEqualTo(clock.instant());
            assertThat(found.actor().seat()).isNotEmpty();
            assertThat(found.register()).isFalse();
          })
          .extracting(CountResult::batch, CountResult::book, CountResult::reason)
          .containsExactly(tuple("A", 50L, "月度盘点"), tuple("C", 0L, ""));
      assertThat(supply.line(BAGS_AT_ONE)).hasValue(before);
      assertThat(supply.explain(BAGS_AT_ONE).orElseThrow().moves())
          .as("where the number comes from")
          .hasSize(1);
    }
  }

  @Test
  void aSheetNobodyChangedIsNoCountAndCanBeTakenBackAfterOne() {
    try (TestStation station = SupplyTestDistrict.open(temp, "ZS-DH", new HandClock())) {
      SupplyService supply = station.get(SupplyService.class);
      SupplyTestDistrict.fill(supply);
      put(supply, BAGS_AT_ONE, 50, "A", "");
      StocktakeReport report = station.get(StocktakeReport.class);
      assertThat(supply.recount(List.of(new Stocktake(BAGS_AT_ONE, 50, "A", null, 0)))).isEmpty();
      assertThat(report.since(null)).isEmpty();

      List<EntryId> sheet = supply.recount(List.of(new Stocktake(BAGS_AT_ONE, 44, "A", null, 0)));
      supply.count(BAGS_AT_ONE, new StockBatch("A", null, 44), "");
      Journal journal = station.get(Journal.class);
      Draft back = new Draft(station.get(SignIn.class).actor());
      List<Recorded> wrote =
          journal.at(journal.positions(EntryQuery.all())).stream()
              .filter(one -> sheet.contains(one.entry().id()))
              .toList();
      assertThat(supply.takeBack(back, wrote, "错表")).isEqualTo(1);
      journal.append(back);
      assertThat(supply.line(BAGS_AT_ONE).orElseThrow().quantity()).isEqualTo(50);
      assertThat(report.since(null)).extracting(CountResult::difference).contains(-6L, 0L, 6L);
    }
  }
}
