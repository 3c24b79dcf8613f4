package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Buoys.BuoyLaid;
import org.watchfloor.journal.Buoys.BuoyListed;
import org.watchfloor.journal.Buoys.BuoyMoved;
import org.watchfloor.journal.Buoys.BuoyRaised;
import org.watchfloor.journal.Buoys.BuoyWrecked;
import org.watchfloor.journal.Buoys.Desk;
import org.watchfloor.journal.Buoys.HandClock;
import org.watchfloor.store.DataFolder;

class JournalTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();

  private Desk open() {
    return Desk.open(temp.resolve("dh"), "ZS-DH", clock);
  }

  @Test
  void numbersEntriesWithoutGapsAndLinksEachToTheOneBefore() {
    try (Desk desk = open()) {
      desk.append("a", new BuoyLaid("pier"));
      Receipt second =
          desk.journal.append(
              new Draft(Buoys.ACTOR)
                  .fact(Buoys.subject("a"), new BuoyMoved("bay", 3))
                  .fact(Buoys.subject("b"), new BuoyLaid("cape")));
      assertThat(second.ids()).map(EntryId::toString).containsExactly("ZS-DH-2", "ZS-DH-3");
      List<Entry> entries = new ArrayList<>();
      desk.journal.read(1, entries::add);
      assertThat(entries).extracting(e -> e.id().number()).containsExactly(1L, 2L, 3L);
      assertThat(entries.get(0).prev()).isEqualTo(Entry.GENESIS);
      assertThat(entries.get(2).prev()).isEqualTo(entries.get(1).link());
      assertThat(desk.store.find("a").orElseThrow())
          .isEqualTo(new Versioned<>(new Buoys.Buoy("bay", 3, List.of("pier", "bay")), 2));
    }
  }

  @Test
  void tablesThatDoNotWorkAreNotTakenForWhatTheyCannotHold() {
    try (Desk desk = open();
        Desk other = Desk.open(temp.resolve("lh"), "DH-LH", clock)) {
      desk.append("a", new BuoyLaid("pier"));
      List<String> sound = desk.contents();
      desk.append("b", new BuoyLaid("p".repeat(2000)));
      List<String> tooLong = desk.contents();
      assertRefused("journal.refused.cannotHold", () -> other.journal.receive(tooLong));
      other.database.jdbi().useHandle(handle -> handle.execute("drop table buoy"));
      assertRefused("journal.refused.tablesInTrouble", () -> other.journal.receive(sound));
      other.database.jdbi().useHandle(handle -> handle.execute("drop all objects"));
      assertRefused("journal.refused.tablesInTrouble", () -> other.journal.receive(sound));
    }
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }

  @Test
  void keepsEverythingAcrossReopening() {
    try (Desk desk = open()) {
      desk.append("a", new BuoyLaid("pier"));
      desk.append("b", new BuoyLaid("cape"));
      desk.append("b", new BuoyRaised());
    }
    try (Desk desk = open()) {
      assertThat(desk.journal.size()).isEqualTo(3);
      assertThat(desk.store.list()).hasSize(1);
      assertThat(desk.append("a", new BuoyMoved("bay", 1)).id()).hasToString("ZS-DH-4");
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void letsOnlyOneOfTwoSeatsWin() throws InterruptedException {
    try (Desk desk = open()) {
      desk.append("a", new BuoyLaid("pier"));
      long seen = desk.journal.version(Buoys.subject("a"));
      AtomicInteger won = new AtomicInteger();
      AtomicInteger lost = new AtomicInteger();
      CountDownLatch start = new CountDownLatch(1);
      List<Thread> seats = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int seat = i;
        seats.add(
            Thread.ofVirtual()
                .start(() -> {
                  try {
                    start.await();
                    desk.journal.append(
                        new Draft(Buoys.ACTOR)
                            .fact(Buoys.subject("a"), new BuoyMoved("bay " + seat, seat))
                            .expecting(Buoys.subject("a"), seen));
                    won.incrementAndGet();
                  } catch (StaleException e) {
                    lost.incrementAndGet();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }));
      }
      start.countDown();
      for (Thread seat : seats) {
        seat.join();
      }
      assertThat(won).hasValue(1);
      assertThat(lost).hasValue(7);
      assertThat(desk.journal.size()).isEqualTo(2);
    }
  }

  @Test
  void givesNumbersWithoutGapsToSeatsThatDrawAtOnce() throws InterruptedException {
    try (Desk desk = open()) {
      CountDownLatch start = new CountDownLatch(1);
      Set<String> drawn = ConcurrentHashMap.newKeySet();
      List<Thread> seats = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        seats.add(
            Thread.ofVirtual()
                .start(() -> {
                  try {
                    start.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  drawn.add(
                      desk.journal
                          .begin(
                              lost -> List.of(Buoys.subject("n" + (desk.store.list().size() + 1))),
                              names ->
                                  new Draft(Buoys.ACTOR)
                                      .fact(names.getFirst(), new BuoyLaid("pier")))
                          .getFirst()
                          .id());
                }));
      }
      start.countDown();
      for (Thread seat : seats) {
        seat.join();
      }
      assertThat(drawn).containsExactlyInAnyOrder("n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8");
    }
  }

  @Test
  void drawsNoOtherNumberWhenWhatABeginningRestsOnIsStale() {
    try (Desk desk = open()) {
      desk.append("a", new BuoyLaid("pier"));
      assertThatThrownBy(() ->
              desk.journal.begin(
                  lost -> List.of(Buoys.subject("n" + lost)),
                  names ->
                      new Draft(Buoys.ACTOR)
                          .fact(names.getFirst(), new BuoyLaid("bay"))
                          .expecting(Buoys.subject("a"), 0)))
          .isInstanceOf(StaleException.class);
      assertThat(desk.journal.size()).isEqualTo(1);
    }
  }

  @Test
  void showsWhenItHappenedApartFromWhenItWasRecorded() {
    try (Desk desk = open()) {
      var earlier = clock.instant().minusSeconds(900);
      desk.journal.append(
          new Draft(Buoys.ACTOR)
              .fact(Buoys.subject("a"), new BuoyLaid("pier"))
              .happenedAt(earlier));
      Entry entry = desk.journal.at(desk.journal.positions(EntryQuery.all())).getFirst().entry();
      assertThat(entry.happenedAt()).isEqualTo(earlier);
      assertThat(entry.recordedAt()).isEqualTo(clock.instant());
    }
  }

  @Test
  void keepsTheOrderWhenTheClockJumpsBackADay() {
    try (Desk desk = open()) {
      desk.append("a", new BuoyLaid("pier"));
      clock.move(-86_400_000);
      desk.append("a", new BuoyMoved("bay", 1));
      desk.append("a", new BuoyMoved("cape", 2));
      assertThat(desk.store.find("a").orElseThrow().state().track())
          .containsExactly("pier", "bay", "cape");
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void tellsSubscribersAfterSavingInOrder() {
    try (Desk desk = open()) {
      List<String> told = new ArrayList<>();
      Subscription end =
          desk.journal.subscribe(
              entries -> entries.forEach(entry -> told.add(entry.entry().id().toString())));
      desk.append("a", new BuoyLaid("pier"));
      desk.append("b", new BuoyLaid("bay"));
      end.close();
      desk.append("c", new BuoyLaid("cape"));
      assertThat(told).containsExactly("ZS-DH-1", "ZS-DH-2");
    }
  }

  @Test
  void findsEntriesByWhatTheyConcern() {
    try (Desk desk = open()) {
      desk.journal.append(
          new Draft(Buoys.ACTOR)
              .fact(Buoys.subject("a"), new BuoyLaid("pier"), Buoys.subject("harbour")));
      desk.append("b", new BuoyLaid("bay"));
      long[] found = desk.journal.positions(EntryQuery.about(Buoys.subject("harbour")));
      assertThat(desk.journal.at(found))
          .extracting(recorded -> recorded.entry().subject().id())
          .containsExactly("a");
      assertThat(desk.journal.positions(EntryQuery.all().words("BAY"))).containsExactly(2);
    }
  }

  @Test
  void leavesRegistersOutOfTheHallButNotOutOfTheirOwnHistory() {
    try (Desk desk = open()) {
      desk.append("a", new BuoyListed("pier"));
      desk.append("a", new BuoyLaid("pier"));
      assertThat(desk.journal.positions(EntryQuery.hall())).containsExactly(2);
      assertThat(desk.journal.positions(EntryQuery.about(Buoys.subject("a"))))
          .containsExactly(1, 2);
      assertThat(desk.journal.positions(EntryQuery.all())).containsExactly(1, 2);
    }
  }

  @Test
  void cutsATornTailAndLosesNothingThatWasSaved() throws IOException {
    try (Desk desk = open()) {
      desk.append("a", new BuoyLaid("pier"));
      desk.append("a", new BuoyMoved("bay", 1));
    }
    Path segment = JournalFile.segments(temp.resolve("dh/journal")).getFirst();
    Files.write(
        segment,
        new byte[] {0, 0, 1, 0, 9, 9, 9, 9, 'h', 'a', 'l', 'f'},
        java.nio.file.StandardOpenOption.APPEND);
    try (Desk desk = open()) {
      assertThat(desk.journal.size()).isEqualTo(2);
      assertThat(desk.append("a", new BuoyMoved("cape", 1)).id().number()).isEqualTo(3);
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void refusesAFileDamagedInsideAndTouchesNothing() throws IOException {
    try (Desk desk = open()) {
      for (int i = 0; i < 20; i++) {
        desk.append("a", new BuoyMoved("bay " + i, i));
      }
    }
    Path segment = JournalFile.segments(temp.resolve("dh/journal")).getFirst();
    flip(segment, Files.size(segment) / 2);
    byte[] before = Files.readAllBytes(segment);
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("journal.refused.damagedInside"));
    assertThat(Files.readAllBytes(segment)).isEqualTo(before);
  }

  @Test
  void putsBackEntriesTheFileLostFromTheTables() throws IOException {
    try (Desk desk = open()) {
      for (int i = 0; i < 10; i++) {
        desk.append("a", new BuoyMoved("bay " + i, i));
      }
    }
    Path segment = JournalFile.segments(temp.resolve("dh/journal")).getFirst();
    try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    try (Desk desk = open()) {
      assertThat(desk.journal.size()).isEqualTo(10);
      assertThat(desk.contents()).hasSize(10);
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void foldsTheTablesAgainWhenTheirFileIsDestroyed() throws IOException {
    try (Desk desk = open()) {
      desk.append("a", new BuoyLaid("pier"));
    }
    Files.writeString(temp.resolve("dh/tables/watchfloor.mv.db"), "not a database");
    try (Desk desk = open()) {
      assertThat(desk.journal.size()).isEqualTo(1);
      assertThat(desk.store.find("a")).isPresent();
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void verifyNamesTheEntryAndTheRowSomebodyEditedBySql() {
    try (Desk desk = open()) {
      desk.append("a", new BuoyLaid("pier"));
      desk.append("b", new BuoyLaid("bay"));
      desk.database
          .jdbi()
          .useHandle(handle -> {
            handle.execute("update entry set content = replace(content, 'pier', 'reef')");
            handle.execute("update buoy set metres = 7 where id = 'b'");
          });
      assertThat(desk.journal.verify(done -> {}).faults())
          .extracting(Object::toString)
          .anyMatch(fault -> fault.contains("entryRow") && fault.contains("ZS-DH-1"))
          .anyMatch(fault -> fault.contains("journal.fault.row[buoy:b]"));
      desk.journal.rebuild(done -> {});
      assertThat(desk.store.find("b").orElseThrow().state().metres()).isZero();
    }
  }

  @Test
  void verifyNamesTheEntryThatCannotBeFoldedAndWhy() {
    try (Desk desk = open()) {
      desk.append("a", new BuoyLaid("pier"));
      desk.append("a", new BuoyWrecked("the reef"));
      desk.append("a", new BuoyMoved("bay", 1));
      assertThat(desk.store.find("a").orElseThrow().state().track()).containsExactly("pier", "bay");
      assertThat(desk.journal.verify(done -> {}).faults())
          .extracting(Object::toString)
          .containsExactly("journal.fault.passedOver[ZS-DH-2, No chart of the reef]");
    }
  }

  @Test
  void verifyNamesTheEntryWhoseFactCannotBeRead() throws IOException {
    List<String> contents;
    try (Desk desk = Desk.open(temp.resolve("source"), "ZS-DH", clock)) {
      desk.append("a", new BuoyLaid("pier"));
      desk.append("a", new BuoyMoved("bay", 7));
      contents = desk.contents();
    }
    DataFolder.create(temp.resolve("dh"), "ZS-DH", "ZS-DH");
    try (JournalFile file = JournalFile.open(temp.resolve("dh/journal"))) {
      file.append(List.of(contents.get(0), contents.get(1).replace(":7", ":\"many\"")));
    }
    try (Desk desk = open()) {
      assertThat(desk.journal.at(1, 2)).hasSize(1);
      assertThat(desk.journal.verify(done -> {}).faults())
          .singleElement()
          .satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("journal.fault.passedOver");
            assertThat(fault.args().getFirst()).hasToString("ZS-DH-2");
          });
    }
  }

  @Test
  void saysSoWhenASegmentCannotBeRead() throws IOException {
    try (Desk desk = open()) {
      desk.append("a", new BuoyLaid("pier"));
      Path segment = JournalFile.segments(temp.resolve("dh/journal")).getFirst();
      Files.delete(segment);
      Files.createDirectory(segment);
      assertThatThrownBy(() -> desk.journal.rebuild(done -> {}))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.said().key()).isEqualTo("journal.refused.cannotRead"));
      assertThat(desk.journal.verify(done -> {}).faults())
          .extracting(fault -> fault.key())
          .containsExactly("journal.refused.cannotRead");
    }
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("journal.refused.cannotOpen"));
  }

  private static void flip(Path file, long at) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int value = bytes.read();
      bytes.seek(at);
      bytes.write(value ^ 1);
    }
  }
}
