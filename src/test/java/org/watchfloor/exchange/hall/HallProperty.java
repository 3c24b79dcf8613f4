package org.watchfloor.exchange.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.store.HallAddress;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.support.HandClock;

/**
 * Seats that lose the hall and come back in any order: when all are there again, all say the same,
 * nothing is lost, and stock below zero stands among the conflicts.
 */
class HallProperty {
  private static final int SEATS = 3;
  private static final int ACTS = 40;

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void allSeatsSayTheSameInTheEnd(@ForAll long seed) throws IOException {
    tell(seed);
  }

  @Tag("nightly")
  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void allSeatsSayTheSameInTheEndHoweverOften(@ForAll long seed) throws IOException {
    tell(seed);
  }

  /**
   * The third seat's first entry follows one of the first seat, beside which the second had one.
   */
  @Example
  void aSeatMayFollowAnyEarlierOne() throws IOException {
    tell(1632255L);
  }

  private static void tell(long seed) throws IOException {
    Random random = new Random(seed);
    Path folder = Files.createTempDirectory("hall");
    HandClock clock = new HandClock();
    HallAddress address = TestHall.create();
    List<TestSeat> seats = new ArrayList<>();
    try {
      TestSeat first = TestSeat.alone(folder.resolve("0"), clock, "DH");
      seats.add(first);
      first.stock(100);
      first.found(address);
      for (int i = 1; i < SEATS; i++) {
        seats.add(TestSeat.joining(folder.resolve(String.valueOf(i)), clock, address));
      }
      int written = 0;
      for (int i = 0; i < ACTS; i++) {
        clock.move(Duration.ofSeconds(random.nextInt(90)));
        written += act(seats.get(random.nextInt(SEATS)), random, i);
      }
      for (int round = 0; round < 2; round++) {
        seats.forEach(seat -> seat.hall.beat());
      }

      assertThat(seats).allMatch(TestSeat::together);
      for (TestSeat seat : seats) {
        assertThat(seat.station.tables()).isEqualTo(first.station.tables());
        assertThat(seat.station.journal().verify(done -> {}).faults()).isEmpty();
      }
      assertThat(first.log()).filteredOn(line -> line.contains("第")).hasSize(written);
      if (first.bags() < 0) {
        assertThat(first.station.get(ConflictService.class).open()).isNotEmpty();
      }
    } finally {
      seats.forEach(TestSeat::close);
    }
  }

  /** One act of one seat, or of its line; tells how many notes that makes. */
  private static int act(TestSeat seat, Random random, int number) {
    switch (random.nextInt(7)) {
      case 0 -> seat.hall.end();
      case 1 -> seat.hall.connect();
      case 2 -> seat.hall.beat();
      case 3, 4 -> {
        try {
          seat.move(random.nextInt(3) == 0 ? MoveKind.IN : MoveKind.OUT, 1 + random.nextInt(40));
        } catch (RefusedException e) {
          // There was not so much, or another seat was faster: as at a desk.
          return 0;
        }
      }
      default -> {
        seat.note("第 " + number + " 条");
        return 1;
      }
    }
    return 0;
  }
}
