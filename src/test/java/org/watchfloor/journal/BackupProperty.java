package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.journal.Buoys.BuoyLaid;
import org.watchfloor.journal.Buoys.BuoyMoved;
import org.watchfloor.journal.Buoys.BuoyRaised;
import org.watchfloor.journal.Buoys.Desk;
import org.watchfloor.journal.Buoys.HandClock;

/** Any backup of any journal, restored, passes the check and lists the same as the original. */
class BackupProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 5)
  void everyBackupRestoresToTheSame(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("backup");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (Desk desk = Desk.open(temp.resolve("dh"), "ZS-DH", clock);
        Desk other = Desk.open(temp.resolve("pt"), "ZS-PT", clock)) {
      for (int i = 0; i < 40; i++) {
        clock.move(random.nextLong(-10_000, 60_000));
        switch (random.nextInt(8)) {
          case 0 -> desk.journal.receive(other.contents());
          case 1 -> backUpAndRestore(desk, temp.resolve("spare" + i), clock);
          case 2, 3 -> write(other, random);
          default -> write(desk, random);
        }
      }
      backUpAndRestore(desk, temp.resolve("last"), clock);
    }
  }

  private static void backUpAndRestore(Desk desk, Path spare, HandClock clock) {
    Path file = spare.resolveSibling(spare.getFileName() + ".wfbackup");
    assertThat(Backup.write(desk.journal, desk.folder, file)).isEqualTo(desk.journal.size());
    assertThat(Backup.restore(file, spare)).isEqualTo(desk.journal.size());
    try (Desk restored = Desk.open(spare, "ZS-DH", clock)) {
      assertThat(restored.journal.verify(done -> {}).faults()).isEmpty();
      assertThat(restored.contents()).isEqualTo(desk.contents());
      assertThat(restored.store.list()).isEqualTo(desk.store.list());
      assertThat(restored.journal.positions(EntryQuery.all()))
          .isEqualTo(desk.journal.positions(EntryQuery.all()));
      restored.append("a", new BuoyLaid("on the spare"));
      assertThat(restored.journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  private static void write(Desk desk, Random random) {
    Draft draft = new Draft(Buoys.ACTOR);
    for (int facts = 1 + random.nextInt(4); facts > 0; facts--) {
      int value = random.nextInt(100);
      Fact fact =
          switch (random.nextInt(5)) {
            case 0 -> new BuoyRaised();
            case 1, 2 -> new BuoyLaid("码头 " + value);
            default -> new BuoyMoved("bay " + value, value);
          };
      draft.fact(Buoys.subject("abc".charAt(random.nextInt(3)) + ""), fact);
    }
    desk.journal.append(draft);
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
