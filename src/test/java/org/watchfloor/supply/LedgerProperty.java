package org.watchfloor.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_ONE;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_TWO;
import static org.watchfloor.supply.SupplyTestDistrict.bags;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** The ledger under seats that act at once and stations that write apart. */
class LedgerProperty {
  private static final StockBatch ANY = new StockBatch("", null, 0);
  private static final EntryQuery ABOUT = EntryQuery.about(new Subject("stock", BAGS_AT_ONE.id()));
  private final List<Path> folders = new ArrayList<>();

  private Path folder() throws IOException {
    Path folder = Files.createTempDirectory("ledger");
    folders.add(folder);
    return folder;
  }

  @Property(tries = 5)
  void seatsThatActAtOnceNeverTakeMoreThanThereIs(@ForAll long seed)
      throws IOException, InterruptedException {
    try (TestStation station = SupplyTestDistrict.open(folder(), "A", new HandClock())) {
      SupplyService supply = station.get(SupplyService.class);
      SupplyTestDistrict.fill(supply);
      SupplyTestDistrict.put(supply, BAGS_AT_ONE, 60, "", "");
      AtomicLong taken = new AtomicLong();
      CountDownLatch start = new CountDownLatch(1);
      List<Thread> seats = new ArrayList<>();
      for (int seat = 0; seat < 2; seat++) {
        Random random = new Random(seed + seat);
        seats.add(Thread.ofVirtual().start(() -> takeSome(supply, random, taken, start)));
      }
      start.countDown();
      for (Thread seat : seats) {
        seat.join();
      }
      StockLine line = supply.line(BAGS_AT_ONE).orElseThrow();
      assertThat(line.quantity()).isEqualTo(60 - taken.get()).isNotNegative();
      assertThat(supply.explain(BAGS_AT_ONE).orElseThrow().moves())
          .allSatisfy(step -> assertThat(step.balance()).isNotNegative());
    }
  }

  private static void takeSome(
      SupplyService supply, Random random, AtomicLong taken, CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    for (int i = 0; i < 12; i++) {
      long quantity = 1 + random.nextInt(9);
      try {
        supply.move(BAGS_AT_ONE, MoveKind.OUT, quantity, ANY, "");
        taken.addAndGet(quantity);
      } catch (RefusedException e) {
        assertThat(e.said().key()).isIn("supply.refused.short", "journal.refused.stale");
      }
    }
  }

  @Property(tries = 6)
  void whatIsHeldBackIsNeverGivenToAnybodyElse(@ForAll long seed)
      throws IOException, InterruptedException {
    try (TestStation station = SupplyTestDistrict.open(folder(), "A", new HandClock())) {
      SupplyService supply = station.get(SupplyService.class);
      SupplyTestDistrict.fill(supply);
      SupplyTestDistrict.put(supply, BAGS_AT_ONE, 80, "X", "2099-01-01");
      CountDownLatch start = new CountDownLatch(1);
      List<Thread> seats = new ArrayList<>();
      for (int seat = 0; seat < 3; seat++) {
        Random random = new Random(seed + seat);
        seats.add(Thread.ofVirtual().start(() -> holdAndTake(station, random, start)));
      }
      start.countDown();
      for (Thread seat : seats) {
        seat.join();
      }
      StockExplanation why = supply.explain(BAGS_AT_ONE).orElseThrow();
      StockLine line = StockLine.empty(BAGS_AT_ONE);
      for (Recorded recorded : station.journal().at(station.journal().positions(ABOUT))) {
        line = SupplyFold.stock(line, recorded);
        assertThat(line.quantity() - line.reserved()).isNotNegative();
      }
      assertThat(line).isEqualTo(why.line());
      assertThat(why.holds().getLast().reserved()).isEqualTo(why.line().reserved());
      assertThat(supply.available(line)).isEqualTo(line.quantity() - line.reserved());
      assertThat(line.quantity()).isEqualTo(why.moves().getLast().balance());
    }
  }

  private static void holdAndTake(TestStation station, Random random, CountDownLatch start) {
    SupplyService supply = station.get(SupplyService.class);
    ReservationService holds = station.get(ReservationService.class);
    TransferService transfers = station.get(TransferService.class);
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    for (int i = 0; i < 14; i++) {
      long some = 1 + random.nextInt(9);
      try {
        switch (random.nextInt(6)) {
          case 0 -> supply.move(BAGS_AT_ONE, MoveKind.OUT, some, ANY, "");
          case 1, 2 -> holds.reserve(BAGS_AT_ONE, some, "示例村", "备用", null);
          case 3 -> transfers.send("W1", SupplyTestDistrict.INCIDENT, "", bags(some));
          case 4 -> any(holds, random).ifPresent(one -> holds.release(one.number(), 1, "不再需要"));
          default ->
              any(holds, random).ifPresent(one -> holds.giveOut(one.number(), one.quantity()));
        }
      } catch (RefusedException e) {
        assertThat(e.said().key())
            .isIn(
                "supply.refused.short",
                "supply.refused.short_held",
                "supply.refused.short_reserve",
                "supply.refused.release",
                "supply.refused.no_reservation",
                "journal.refused.stale");
      }
    }
  }

  private static Optional<Reservation> any(ReservationService holds, Random random) {
    List<ReservationService.Held> all = holds.list();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(random.nextInt(all.size())).reservation());
  }

  @Property(tries = 6)
  void stationsThatExchangeHoldTheSameStockAndItIsTheSumOfAllMoves(@ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (TestStation a = SupplyTestDistrict.open(folder(), "A", clock);
        TestStation b = SupplyTestDistrict.open(folder(), "B", clock)) {
      SupplyTestDistrict.fill(a.get(SupplyService.class));
      SupplyTestDistrict.put(a.get(SupplyService.class), BAGS_AT_ONE, 40, "X", "2027-01-01");
      b.journal().receive(a.contents());
      for (int i = 0; i < 25; i++) {
        act(random.nextBoolean() ? a : b, random);
        if (random.nextInt(6) == 0) {
          b.journal().receive(a.contents());
        }
      }
      b.journal().receive(a.contents());
      a.journal().receive(b.contents());
      assertThat(a.tables()).isEqualTo(b.tables());
      SupplyService supply = a.get(SupplyService.class);
      for (StockLine line : supply.stock()) {
        long sum =
            supply.explain(line.key()).orElseThrow().moves().stream()
                .mapToLong(step -> step.move().quantity())
                .sum();
        assertThat(line.quantity()).isEqualTo(sum);
        assertThat(line.batches().stream().mapToLong(StockBatch::quantity).sum()).isEqualTo(sum);
      }
      a.journal().rebuild(done -> {});
      assertThat(a.tables()).isEqualTo(b.tables());
    }
  }

  private static void act(TestStation station, Random random) {
    SupplyService supply = station.get(SupplyService.class);
    TransferService transfers = station.get(TransferService.class);
    try {
      switch (random.nextInt(7)) {
        case 0 -> SupplyTestDistrict.put(supply, BAGS_AT_TWO, 1 + random.nextInt(9), "Y", "");
        case 1 -> supply.move(BAGS_AT_ONE, MoveKind.OUT, 1 + random.nextInt(20), ANY, "");
        case 2 ->
            supply.recount(List.of(new Stocktake(BAGS_AT_ONE, random.nextInt(50), "Z", null, 5)));
        case 3 ->
            transfers.send(
                "W1",
                new Destination(Destination.Kind.DEPOT, "W2", "W2"),
                "",
                SupplyTestDistrict.bags(1 + random.nextInt(9)));
        case 4 ->
            station
                .get(ReservationService.class)
                .reserve(BAGS_AT_ONE, 1 + random.nextInt(9), "示例村", "备用", null);
        case 5 ->
            any(station.get(ReservationService.class), random)
                .ifPresent(one ->
                    station
                        .get(ReservationService.class)
                        .release(one.number(), one.quantity(), "不再需要"));
        default -> goOn(transfers, station.get(TransferOutcomes.class), random);
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).matches("supply\\.(refused|reason)\\..+");
    }
  }

  private static void goOn(TransferService transfers, TransferOutcomes outcomes, Random random) {
    List<TransferOrder> open =
        transfers.list().stream().filter(order -> order.state().open()).toList();
    if (open.isEmpty()) {
      return;
    }
    TransferOrder order = open.get(random.nextInt(open.size()));
    switch (order.state()) {
      case ISSUED -> {
        if (random.nextBoolean()) {
          outcomes.cancel(order.number(), "不再需要");
        } else {
          transfers.depart(order.number(), "", "", "");
        }
      }
      case IN_TRANSIT ->
          outcomes.sign(
              order.number(), List.of(new TransferReceipt(BAGS, order.issued(BAGS), 0)), "仓管员");
      default -> outcomes.settle(order.number(), "");
    }
  }

  @AfterProperty
  void removeFolders() throws IOException {
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
