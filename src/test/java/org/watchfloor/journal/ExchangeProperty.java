package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.journal.Buoys.BuoyLaid;
import org.watchfloor.journal.Buoys.BuoyMarked;
import org.watchfloor.journal.Buoys.BuoyMoved;
import org.watchfloor.journal.Buoys.BuoyRaised;
import org.watchfloor.journal.Buoys.Desk;
import org.watchfloor.journal.Buoys.HandClock;
import org.watchfloor.journal.Buoys.Mark;

/** Two stations that write apart and exchange in any order end with the same tables. */
class ExchangeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 15)
  void twoStationsThatHoldTheSameEntriesHoldTheSameTables(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("exchange");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock first = new HandClock();
    HandClock second = new HandClock();
    second.move(random.nextLong(-86_400_000L * 400, 86_400_000L * 400));
    try (Desk a = Desk.open(temp.resolve("a"), "A", first);
        Desk b = Desk.open(temp.resolve("b"), "B", second)) {
      for (int i = 0; i < 60; i++) {
        first.move(random.nextLong(-5_000, 20_000));
        second.move(random.nextLong(-5_000, 20_000));
        switch (random.nextInt(6)) {
          case 0 -> exchange(a, b, random);
          case 1 -> exchange(b, a, random);
          default -> write(random.nextBoolean() ? a : b, random);
        }
      }
      b.journal.receive(a.contents());
      a.journal.receive(b.contents());
      assertThat(rows(a)).isEqualTo(rows(b));
      assertThat(a.journal.rowsApart()).isEqualTo(b.journal.rowsApart());
      assertThat(a.journal.size()).isEqualTo(b.journal.size());
      assertThat(a.journal.verify(done -> {}).faults()).isEmpty();
      assertThat(b.journal.verify(done -> {}).faults()).isEmpty();
      a.journal.rebuild(done -> {});
      assertThat(rows(a)).isEqualTo(rows(b));
    }
  }

  private static void write(Desk desk, Random random) {
    String id = "abc".charAt(random.nextInt(3)) + "";
    int value = random.nextInt(100);
    if (random.nextInt(4) == 0) {
      boolean there = desk.store.find(id).isPresent();
      Mark known = there ? desk.mark(id) : new Mark("", 0, "");
      desk.mark(
          id,
          switch (random.nextInt(3)) {
            case 0 -> new Mark("mark " + value, known.metres(), known.light());
            case 1 -> new Mark(known.place(), value, known.light());
            default -> new Mark("mark " + value, known.metres(), "light " + value);
          });
      return;
    }
    Fact fact =
        switch (random.nextInt(8)) {
          case 0 -> new BuoyLaid("place " + value);
          case 1 -> new BuoyRaised();
          case 2, 3 -> new BuoyMarked(new Mark("chart " + value, value, ""), null);
          case 4 -> new RowTakenBack(known(desk, id, random));
          default -> new BuoyMoved("place " + value, value);
        };
    desk.append(id, fact);
  }

  /** Any entry about a buoy that the station has: a row, or something that cannot be taken back. */
  private static String known(Desk desk, String id, Random random) {
    long[] about = desk.journal.positions(EntryQuery.about(Buoys.subject(id)));
    return about.length == 0
        ? "A-1"
        : desk.journal.at(about[random.nextInt(about.length)]).getFirst().entry().id().toString();
  }

  /** Some of what the other lacks, sometimes with much it already has. */
  private static void exchange(Desk from, Desk to, Random random) {
    List<String> all = from.contents();
    to.journal.receive(all.subList(0, all.isEmpty() ? 0 : random.nextInt(all.size() + 1)));
  }

  private static List<String> rows(Desk desk) {
    return desk.database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select id || '|' || version || '|' || place || '|' || metres || '|' ||"
                        + " body from buoy order by id")
                .mapTo(String.class)
                .list());
  }

  @AfterProperty
  void removeFolders() throws IOException {
    // Shrinking may go on in another thread for a moment.
    for (Path folder : List.copyOf(folders)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
