package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.journal.Buoys.BuoyCharted;
import org.watchfloor.journal.Buoys.BuoyLaid;
import org.watchfloor.journal.Buoys.BuoyMoved;
import org.watchfloor.journal.Buoys.Desk;
import org.watchfloor.journal.Buoys.HandClock;

/**
 * A station that takes in what others wrote, sets it aside and takes it in again has at every
 * moment the tables of one that only ever got what counts.
 */
class SetAsideProperty {
  private static final Subject PACKAGE = new Subject("package", "1");

  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 15, shrinking = net.jqwik.api.ShrinkingMode.OFF)
  void whatIsSetAsideIsAsIfItHadNeverCome(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("aside");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    HandClock other = new HandClock();
    other.move(random.nextLong(-86_400_000L, 86_400_000L));
    try (Desk a = Desk.open(temp.resolve("a"), "A", other);
        Desk b = Desk.open(temp.resolve("b"), "B", clock);
        Desk c = Desk.open(temp.resolve("c"), "C", clock)) {
      List<EntryRun> taken = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        clock.move(random.nextLong(0, 20_000));
        other.move(random.nextLong(0, 20_000));
        switch (random.nextInt(5)) {
          case 0 -> taken.addAll(takeIn(a, b, random));
          case 1 -> {
            if (!taken.isEmpty()) {
              b.journal.append(
                  new Draft(Buoys.ACTOR)
                      .fact(PACKAGE, new EntriesSetAside(List.of(taken.removeLast()))));
            }
          }
          default -> write(random.nextBoolean() ? a : b, random);
        }
      }
      c.journal.receive(b.contents().stream().filter(text -> text.contains("\"B\"")).toList());
      a.journal.readAfter(
          new EntryId("A", 1, 0),
          entry -> {
            if (b.journal.newest().keySet().stream().anyMatch(id -> reaches(id, entry.id()))) {
              c.journal.receive(List.of(entry.content()));
            }
          });
      assertThat(rows(b)).isEqualTo(rows(c));
      assertThat(b.journal.verify(done -> {}).faults()).isEmpty();
      SortedMap<EntryId, String> newest = b.journal.newest();
      b.journal.rebuild(done -> {});
      assertThat(rows(b)).isEqualTo(rows(c));
      assertThat(b.journal.newest()).isEqualTo(newest);
      List<String> all = a.contents();
      b.journal.receive(all);
      c.journal.receive(all);
      assertThat(rows(b)).isEqualTo(rows(c));
    }
  }

  private static boolean reaches(EntryId newest, EntryId id) {
    return newest.station().equals(id.station()) && newest.number() >= id.number();
  }

  private static List<EntryRun> takeIn(Desk from, Desk to, Random random) {
    List<String> all = from.contents();
    List<String> some = all.subList(0, random.nextInt(all.size() + 1));
    List<String> before = rows(to);
    List<EntryRun> told = to.journal.rehearse(some, (ids, fresh) -> EntryRun.of(ids));
    assertThat(rows(to)).isEqualTo(before);
    List<EntryRun> runs =
        to.journal.receive(
            some, fresh -> new Draft(Buoys.ACTOR).fact(PACKAGE, new BuoyLaid("taken")));
    assertThat(runs).isEqualTo(told);
    return runs;
  }

  private static void write(Desk desk, Random random) {
    int value = random.nextInt(100);
    desk.append(
        "abc".charAt(random.nextInt(3)) + "",
        switch (random.nextInt(3)) {
          case 0 -> new BuoyLaid("place " + value);
          case 1 -> new BuoyCharted("chart " + value);
          default -> new BuoyMoved("place " + value, value);
        });
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
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
