package org.watchfloor.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_ONE;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_TWO;
import static org.watchfloor.supply.SupplyTestDistrict.put;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.demand.AllocationTerms;
import org.watchfloor.supply.demand.DemandService;
import org.watchfloor.supply.demand.StationAllocation;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;

class SupplyServiceTest {
  private static final StockBatch ANY = new StockBatch("", null, 0);

  @TempDir Path temp;
  private TestStation station;
  private SupplyService supply;

  @BeforeEach
  void open() {
    station = SupplyTestDistrict.open(temp, "ZS-DH", new HandClock());
    supply = station.get(SupplyService.class);
    SupplyTestDistrict.fill(supply);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private StockLine line(StockKey key) {
    return supply.line(key).orElseThrow();
  }

  @Test
  void goodsThatExpireSoonestGoFirst() {
    put(supply, BAGS_AT_ONE, 50, "B", "2028-01-01");
    put(supply, BAGS_AT_ONE, 30, "A", "2027-01-01");
    supply.move(BAGS_AT_ONE, MoveKind.OUT, 40, ANY, "");
    assertThat(line(BAGS_AT_ONE).quantity()).isEqualTo(40);
    assertThat(line(BAGS_AT_ONE).batches())
        .containsExactly(new StockBatch("B", LocalDate.of(2028, 1, 1), 40));
  }

  @Test
  void moreThanThereIsCannotGoOut() {
    put(supply, BAGS_AT_ONE, 50, "", "");
    assertThatThrownBy(() -> supply.move(BAGS_AT_ONE, MoveKind.OUT, 51, ANY, ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.said().key()).isEqualTo("supply.refused.short"));
    assertThat(line(BAGS_AT_ONE).quantity()).isEqualTo(50);
  }

  @Test
  void everyNumberExplainsItself() {
    put(supply, BAGS_AT_ONE, 50, "", "");
    supply.move(BAGS_AT_ONE, MoveKind.LOSS, 5, ANY, "受潮");
    supply.recount(List.of(new Stocktake(BAGS_AT_ONE, 44, "", null, 20)));
    StockExplanation why = supply.explain(BAGS_AT_ONE).orElseThrow();
    assertThat(why.moves())
        .extracting(step -> step.move().kind())
        .containsExactly(MoveKind.IN, MoveKind.LOSS, MoveKind.COUNT);
    assertThat(why.moves())
        .extracting(StockExplanation.Step::balance)
        .containsExactly(50L, 45L, 44L);
    assertThat(why.moves().getLast().balance()).isEqualTo(why.line().quantity());
  }

  @Test
  void aCountThatAgreesWithTheLedgerChangesNothing() {
    Stocktake count = new Stocktake(BAGS_AT_ONE, 70, "2026-05", LocalDate.of(2029, 5, 1), 20);
    supply.recount(List.of(count));
    long size = station.journal().size();
    supply.recount(List.of(count));
    assertThat(station.journal().size()).isEqualTo(size);
    supply.move(BAGS_AT_ONE, MoveKind.OUT, 10, ANY, "发给村里");
    supply.recount(List.of(count));
    assertThat(line(BAGS_AT_ONE).quantity())
        .as("the row that was taken in last does not bring back what was given out")
        .isEqualTo(60);
    supply.recount(List.of(new Stocktake(BAGS_AT_ONE, 0, "", null, 20)));
    assertThat(line(BAGS_AT_ONE).quantity()).isZero();
    assertThat(supply.low()).extracting(StockLine::key).containsExactly(BAGS_AT_ONE);
  }

  @Test
  void whatIsPastItsLastDayDoesNotCountAgainstTheMinimum() {
    LocalDate gone = LocalDate.of(2020, 1, 1);
    supply.recount(List.of(new Stocktake(BAGS_AT_ONE, 70, "old", gone, 20)));
    assertThat(line(BAGS_AT_ONE).quantity()).isEqualTo(70);
    assertThat(supply.low()).extracting(StockLine::key).containsExactly(BAGS_AT_ONE);
  }

  @Test
  void agreedGoodsAreNotGoodsInHand() {
    StockKey agreed = new StockKey("W1", BAGS, ReserveMode.AGREEMENT);
    put(supply, agreed, 1000, "", "");
    put(supply, BAGS_AT_TWO, 10, "", "");
    assertThat(near(122.1)).extracting(near -> near.depot().number()).containsExactly("W2");
    assertThat(supply.available(line(agreed))).isZero();
  }

  @Test
  void aCallOffTimeIsKeptUntilARowSaysAnotherAndIsNoneForGoodsInHand() {
    StockKey agreed = new StockKey("W1", BAGS, ReserveMode.AGREEMENT);
    supply.recount(List.of(new Stocktake(agreed, 1000, "", null, 0, 24L)));
    assertThat(line(agreed).leadHours()).isEqualTo(24);
    long size = station.journal().size();
    supply.recount(List.of(new Stocktake(agreed, 1000, "", null, 0)));
    supply.recount(List.of(new Stocktake(agreed, 1000, "", null, 0, 24L)));
    assertThat(station.journal().size()).as("nothing new was said").isEqualTo(size);
    supply.recount(List.of(new Stocktake(agreed, 1000, "", null, 0, 12L)));
    assertThat(line(agreed).leadHours()).isEqualTo(12);
    assertThat(line(agreed).quantity()).isEqualTo(1000);

    assertThatThrownBy(
            () -> supply.recount(List.of(new Stocktake(BAGS_AT_ONE, 5, "", null, 0, 1L))))
        .isInstanceOf(RefusedException.class);
    assertThat(supply.line(BAGS_AT_ONE)).isEmpty();
  }

  @Test
  void aShortageNamesWhoCouldBeCalledOffAndInHowManyHours() {
    StockKey agreed = new StockKey("W2", BAGS, ReserveMode.AGREEMENT);
    StockKey made = new StockKey("W2", BAGS, ReserveMode.CAPACITY);
    supply.recount(
        List.of(
            new Stocktake(made, 900, "", null, 0), new Stocktake(agreed, 400, "", null, 0, 24L)));
    put(supply, BAGS_AT_TWO, 10, "", "");
    station.get(DemandService.class).make("W1", BAGS, 60, 1, null, "示例村");
    AllocationAnswer answer =
        station
            .get(StationAllocation.class)
            .propose(
                List.of(),
                new AllocationTerms(false, Optional.empty(), Optional.empty()),
                Progress.UNWATCHED)
            .answer();
    assertThat(answer.lines()).singleElement().matches(one -> one.quantity().intValue() == 10);
    assertThat(answer.unmet())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.quantity()).isEqualByComparingTo("50");
          assertThat(one.why())
              .filteredOn(why -> why.code().equals("AGREED"))
              .extracting(why -> why.said().key())
              .containsExactly("allocation.why.agreed", "allocation.why.agreedUnknown");
        });
  }

  @Test
  void whatIsHeldBackIsNotAllocated() {
    put(supply, BAGS_AT_TWO, 100, "", "");
    station.get(ReservationService.class).reserve(BAGS_AT_TWO, 70, "示例乡", "海塘", null);
    station.get(DemandService.class).make("W1", BAGS, 60, 1, null, "示例村");
    StationAllocation allocation = station.get(StationAllocation.class);
    assertThat(
            allocation
                .propose(
                    List.of(),
                    new AllocationTerms(false, Optional.empty(), Optional.empty()),
                    Progress.UNWATCHED)
                .answer()
                .lines())
        .singleElement()
        .matches(one -> one.quantity().intValue() == 30);
  }

  /** It is 20 July: expired goods are no help at a dike, and are shown apart to be scrapped. */
  @Test
  void expiredGoodsAreNotGivenOutButCanBeScrapped() {
    put(supply, BAGS_AT_ONE, 50, "OLD", "2026-07-19");
    put(supply, BAGS_AT_ONE, 30, "NEW", "2026-07-20");
    assertThat(supply.available(line(BAGS_AT_ONE))).isEqualTo(30);
    assertThat(supply.expired(line(BAGS_AT_ONE))).isEqualTo(50);
    assertThat(near(122.1).getFirst().available()).isEqualTo(30);
    assertThatThrownBy(() -> supply.move(BAGS_AT_ONE, MoveKind.OUT, 31, ANY, ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.said().key()).isEqualTo("supply.refused.short_expired"));
    supply.move(BAGS_AT_ONE, MoveKind.OUT, 20, ANY, "");
    assertThat(line(BAGS_AT_ONE).of("OLD", LocalDate.of(2026, 7, 19))).isEqualTo(50);
    supply.move(BAGS_AT_ONE, MoveKind.SCRAP, 50, ANY, "过期");
    assertThat(line(BAGS_AT_ONE).batches())
        .containsExactly(new StockBatch("NEW", LocalDate.of(2026, 7, 20), 10));
  }

  private List<NearbyStock> near(double lon) {
    StockNearby nearby = station.get(StockNearby.class);
    return nearby.soonest(BAGS, nearby.around(new GeoPoint(lon, 30)));
  }

  @Test
  void depotsThatHaveTheGoodsComeNearestFirstWhileThereAreNoRoads() {
    put(supply, BAGS_AT_ONE, 10, "", "");
    put(supply, BAGS_AT_TWO, 10, "", "");
    assertThat(near(122.29)).extracting(near -> near.depot().number()).containsExactly("W2", "W1");
  }

  @Test
  void whatExpiresSoonIsListedSoonestFirst() {
    put(supply, BAGS_AT_ONE, 10, "A", "2026-09-01");
    put(supply, BAGS_AT_TWO, 10, "B", "2026-08-01");
    assertThat(supply.expiringBy(LocalDate.of(2026, 9, 1)))
        .extracting(StockLine::key)
        .containsExactly(BAGS_AT_TWO, BAGS_AT_ONE);
    assertThat(supply.expiringBy(LocalDate.of(2026, 7, 31))).isEmpty();
  }

  @Test
  void aCountOfOneBatchMovesOnlyTheDifferenceAndWantsAReason() {
    put(supply, BAGS_AT_ONE, 50, "A", "2027-01-01");
    put(supply, BAGS_AT_ONE, 30, "B", "2028-01-01");
    StockBatch counted = new StockBatch("A", LocalDate.of(2027, 1, 1), 47);
    assertThatThrownBy(() -> supply.count(BAGS_AT_ONE, counted, " "))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("supply.refused.no_reason"));
    assertThat(supply.count(BAGS_AT_ONE, counted, "三条破损")).isTrue();
    assertThat(line(BAGS_AT_ONE).quantity()).isEqualTo(77);
    assertThat(line(BAGS_AT_ONE).batches())
        .containsExactly(counted, new StockBatch("B", LocalDate.of(2028, 1, 1), 30));
    assertThat(supply.count(BAGS_AT_ONE, counted, "")).isFalse();
    assertThat(line(BAGS_AT_ONE).moves()).isEqualTo(3);
  }
}
