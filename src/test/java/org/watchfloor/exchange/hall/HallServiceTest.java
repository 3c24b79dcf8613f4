package org.watchfloor.exchange.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.journal.StaleException;
import org.watchfloor.store.HallAddress;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.support.HandClock;

class HallServiceTest {
  @TempDir private Path folder;

  private final HandClock clock = new HandClock();
  private HallAddress address;

  @BeforeEach
  void anEmptyDatabase() {
    address = TestHall.create();
  }

  private TestSeat first() {
    TestSeat seat = TestSeat.alone(folder.resolve("first"), clock, "DH");
    seat.stock(100);
    seat.note("开班");
    seat.found(address);
    return seat;
  }

  private TestSeat joins(String name) {
    return TestSeat.joining(folder.resolve(name), clock, address);
  }

  @Test
  void aNewSeatHasTheWholeRecordAndBothSayTheSame() {
    try (TestSeat one = first();
        TestSeat two = joins("two")) {
      assertThat(two.together()).isTrue();
      assertThat(two.bags()).isEqualTo(100);

      two.note("接班");
      one.hall.beat();

      assertThat(one.log()).isEqualTo(two.log()).anyMatch(line -> line.contains("接班"));
      assertThat(one.station.tables()).isEqualTo(two.station.tables());
      assertThat(two.station.journal().numbering()).matches("DH\\.[0-9]{1,3}");
      assertThat(one.hall.seats()).extracting(Seat::name).containsExactlyInAnyOrder("1", "two");
      assertThat(one.hall.seats()).allMatch(Seat::present);
      assertThat(one.station.journal().verify(done -> {}).passed()).isTrue();
    }
  }

  @Test
  void whatOneSeatTookTheOtherCannotTakeAgain() {
    try (TestSeat one = first();
        TestSeat two = joins("two")) {
      one.move(MoveKind.OUT, 60);
      assertThatThrownBy(() -> two.move(MoveKind.OUT, 60))
          .as("two had not heard of it when it judged; its own append brought it in")
          .isInstanceOf(StaleException.class);
      assertThat(two.bags()).isEqualTo(40);
      assertThatThrownBy(() -> two.move(MoveKind.OUT, 60)).isInstanceOf(RefusedException.class);
      two.move(MoveKind.OUT, 40);
      one.hall.beat();
      assertThat(one.bags()).isZero();
    }
  }

  @Test
  void aSeatIsWokenByWhatAnotherWrites() throws InterruptedException {
    try (TestSeat one = first();
        TestSeat two = joins("two")) {
      CountDownLatch heard = new CountDownLatch(1);
      AtomicBoolean ended = new AtomicBoolean();
      Thread ear = Thread.ofVirtual().start(() -> two.hall.listen(() -> !ended.get()));
      try (Subscription life = two.station.journal().subscribe(fresh -> heard.countDown())) {
        one.note("水位超警");
        assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
      }
      ended.set(true);
      ear.join();
      assertThat(two.log()).anyMatch(line -> line.contains("水位超警"));
    }
  }

  @Test
  void seatsGoOnWithoutTheHallAndNobodyWinsSilentlyAfterwards() {
    try (TestSeat one = first();
        TestSeat two = joins("two")) {
      TestHall.shut(address);
      one.move(MoveKind.OUT, 70);
      two.move(MoveKind.OUT, 70);
      two.note("断网后照常接报");
      assertThat(one.together()).isFalse();
      assertThat(two.hall.state()).isInstanceOf(HallState.Apart.class);
      assertThat(two.owed()).isEqualTo(2);
      assertThat(two.bags()).isEqualTo(30);
      one.hall.beat();
      assertThat(one.together()).as("still shut").isFalse();

      TestHall.open(address);
      one.hall.beat();
      two.hall.beat();
      one.hall.beat();

      assertThat(one.together()).isTrue();
      assertThat(two.together()).isTrue();
      assertThat(one.bags()).as("both are in the ledger, and it says so").isEqualTo(-40);
      assertThat(one.station.tables()).isEqualTo(two.station.tables());
      assertThat(one.station.get(ConflictService.class).open()).isNotEmpty();
      assertThat(one.log()).anyMatch(line -> line.contains("断网后照常接报"));
    }
  }

  @Test
  void whatWasSavedWhenTheHallWasLostIsGivenOnce() {
    try (TestSeat one = first();
        TestSeat two = joins("two")) {
      Subscription once = one.station.journal().subscribe(fresh -> TestHall.shut(address));
      one.note("落盘后断线");
      once.close();
      assertThat(one.together()).isFalse();
      assertThat(one.log()).anyMatch(line -> line.contains("落盘后断线"));

      TestHall.open(address);
      one.hall.connect();
      two.hall.beat();
      two.hall.beat();
      assertThat(one.together()).isTrue();
      assertThat(two.log()).filteredOn(line -> line.contains("落盘后断线")).hasSize(1);
      assertThat(two.station.tables()).isEqualTo(one.station.tables());
    }
  }

  @Test
  void aFolderThatWasClosedComesBackWithWhatItMissed() {
    try (TestSeat one = first()) {
      try (TestSeat two = joins("two")) {
        two.note("第一班");
      }
      one.note("中间");
      clock.move(Duration.ofMinutes(1));
      try (TestSeat two = TestSeat.alone(folder.resolve("two"), clock, "DH")) {
        assertThat(two.together()).isFalse();
        two.note("开机后未连");
        two.hall.connect();
        one.hall.beat();
        assertThat(two.together()).isTrue();
        assertThat(two.log()).isEqualTo(one.log()).anyMatch(line -> line.contains("中间"));
      }
    }
  }

  @Test
  void aPackageOneSeatTookInIsThereForAllAndGoesForAll() {
    try (TestSeat one = first();
        TestSeat two = joins("two");
        TestSeat island = TestSeat.alone(folder.resolve("island"), clock, "IS")) {
      TestSeat.introduce(one, island);
      island.note("岛上来的");
      Path file = folder.resolve("is.wfp");
      island.parcels().export(file, List.of("DH"), false);
      one.parcels().take(file);
      two.hall.beat();
      assertThat(two.log()).anyMatch(line -> line.contains("岛上来的"));

      TestHall.shut(address);
      two.hall.beat();
      TestHall.open(address);
      one.hall.beat();
      ParcelService parcels = one.parcels();
      parcels.setAside(parcels.list().getFirst().number(), "误收");
      two.note("此时又写了一条");
      two.hall.beat();
      one.hall.beat();
      two.hall.beat();

      assertThat(two.hall.state()).isInstanceOf(HallState.Together.class);
      assertThat(one.log()).noneMatch(line -> line.contains("岛上来的"));
      assertThat(two.log()).noneMatch(line -> line.contains("岛上来的"));
      assertThat(one.station.tables()).isEqualTo(two.station.tables());
      try (TestSeat three = joins("three")) {
        assertThat(three.hall.state()).isInstanceOf(HallState.Together.class);
        assertThat(three.station.tables()).isEqualTo(one.station.tables());
      }
      one.parcels().take(file);
      two.hall.beat();
      assertThat(two.log()).anyMatch(line -> line.contains("岛上来的"));
    }
  }

  @Test
  void whatWasSetAsideAndCameAgainReachesASeatThatMissedBoth() {
    try (TestSeat one = first();
        TestSeat two = joins("two");
        TestSeat island = TestSeat.alone(folder.resolve("island"), clock, "IS")) {
      TestSeat.introduce(one, island);
      island.note("岛上来的");
      Path file = folder.resolve("is.wfp");
      island.parcels().export(file, List.of("DH"), false);
      one.parcels().take(file);
      two.hall.beat();
      two.hall.end();

      ParcelService parcels = one.parcels();
      parcels.setAside(parcels.list().getFirst().number(), "误收");
      one.parcels().take(file);
      one.note("其后一条");
      two.hall.beat();

      assertThat(two.together()).isTrue();
      assertThat(two.log()).anyMatch(line -> line.contains("岛上来的"));
      assertThat(two.station.tables()).isEqualTo(one.station.tables());
      try (TestSeat three = joins("three")) {
        assertThat(three.together()).isTrue();
        assertThat(three.station.tables()).isEqualTo(one.station.tables());
      }
      island.note("第二条");
      Path more = folder.resolve("is2.wfp");
      island.parcels().export(more, List.of("DH"), false);
      one.parcels().take(more);
      try (TestSeat four = joins("four")) {
        assertThat(four.log()).anyMatch(line -> line.contains("第二条"));
      }
    }
  }

  @Test
  void aSeatThatSetAsideAndTookInAgainWhileApartGivesBoth() {
    try (TestSeat one = first();
        TestSeat two = joins("two");
        TestSeat island = TestSeat.alone(folder.resolve("island"), clock, "IS")) {
      TestSeat.introduce(one, island);
      island.note("岛上来的");
      Path file = folder.resolve("is.wfp");
      island.parcels().export(file, List.of("DH"), false);
      one.parcels().take(file);
      two.hall.beat();
      one.hall.end();
      ParcelService parcels = one.parcels();
      parcels.setAside(parcels.list().getFirst().number(), "误收");
      parcels.take(file);
      one.hall.beat();
      two.hall.beat();

      assertThat(two.log()).anyMatch(line -> line.contains("岛上来的"));
      try (TestSeat three = joins("three")) {
        assertThat(three.station.tables()).isEqualTo(one.station.tables());
        assertThat(two.station.tables()).isEqualTo(one.station.tables());
      }
    }
  }

  @Test
  void aNumberOfASeatIsNeverGivenTwice() {
    try (TestSeat one = first()) {
      String numbering;
      try (TestSeat two = joins("two")) {
        numbering = two.station.journal().numbering();
        two.hall.leave(false);
      }
      try (TestSeat three = joins("three")) {
        assertThat(three.station.journal().numbering()).isNotEqualTo(numbering);
      }
      TestHall.shut(address);
      one.hall.beat();
      one.hall.leave(true);
      assertThat(one.hall.state()).isInstanceOf(HallState.Alone.class);
    }
  }

  @Test
  void aCopyOfAFolderAndAnotherStationAreSentAway() throws IOException {
    try (TestSeat one = first();
        TestSeat other = TestSeat.alone(folder.resolve("other"), clock, "XX")) {
      assertThatThrownBy(() -> other.found(address)).hasMessageContaining("otherStation");
      assertThat(other.hall.address()).isEmpty();
      other.note("照常");
      try (TestSeat two = joins("two")) {
        two.note("原件");
      }
      copy(folder.resolve("two"), folder.resolve("copy"));
      try (TestSeat two = TestSeat.alone(folder.resolve("two"), clock, "DH")) {
        two.hall.connect();
        assertThat(two.together()).isTrue();
      }
      assertThatThrownBy(() -> HallAddress.of("jdbc:h2:mem:x", "", ""))
          .isInstanceOf(RefusedException.class);
      try (TestSeat two = TestSeat.alone(folder.resolve("two"), clock, "DH");
          TestSeat copy = TestSeat.alone(folder.resolve("copy"), clock, "DH")) {
        two.note("原件又写");
        copy.note("复制件也写");
        two.hall.connect();
        copy.hall.connect();
        assertThat(two.together()).isTrue();
        assertThat(copy.hall.state())
            .as("its words are not dropped")
            .isInstanceOf(HallState.Apart.class);
        assertThat(copy.log()).anyMatch(line -> line.contains("复制件也写"));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one)));
      }
    }
  }

  @Test
  void whatMakesAStationIsNotTakenOverFromTheHall() {
    for (String name :
        List.of("keys/links.json", "../x", "journal/0.log", "station.json", ".", "a/../keys/k")) {
      assertThatThrownBy(() -> Belongings.check(Set.of(name), folder))
          .as(name)
          .isInstanceOf(RefusedException.class);
    }
    Belongings.check(Set.of("settings.properties", "plans/drafts/a.yaml"), folder);
  }

  @Test
  void aSeatLeavesWithEverythingItHas() {
    try (TestSeat one = first();
        TestSeat two = joins("two")) {
      one.note("留在这里");
      two.hall.leave(false);
      assertThat(two.hall.state()).isInstanceOf(HallState.Alone.class);
      assertThat(two.hall.address()).isEmpty();
      two.note("自己的");
      one.hall.beat();
      assertThat(one.log()).noneMatch(line -> line.contains("自己的"));
      assertThat(one.hall.seats()).hasSize(1);
    }
  }
}
