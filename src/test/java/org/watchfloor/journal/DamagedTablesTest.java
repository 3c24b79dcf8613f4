package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.journal.Buoys.Buoy;
import org.watchfloor.journal.Buoys.BuoyLaid;
import org.watchfloor.journal.Buoys.BuoyMoved;
import org.watchfloor.journal.Buoys.Desk;
import org.watchfloor.journal.Buoys.HandClock;

/** Whatever happens to the tables' file: the station opens, and what is wrong is noticed. */
@Execution(ExecutionMode.CONCURRENT)
class DamagedTablesTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private List<String> contents = List.of();
  private List<Buoy> buoys = List.of();
  private byte[] whole = {};

  @BeforeEach
  void fill() throws IOException {
    try (Desk desk = open()) {
      for (int i = 0; i < 40; i++) {
        desk.append("b" + i % 7, i < 7 ? new BuoyLaid("pier") : new BuoyMoved("bay " + i, i));
      }
      contents = desk.contents();
      buoys = desk.store.list();
    }
    whole = Files.readAllBytes(tables());
  }

  @Test
  void foldsAgainWhateverATruncatedFileLacks() throws IOException {
    for (int part = 0; part < 6; part++) {
      Files.write(tables(), java.util.Arrays.copyOf(whole, whole.length * part / 6));
      assertNothingWrongIsBelieved("cut to " + part + "/6");
    }
  }

  @Test
  void noticesFlippedBits() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 12; i++) {
      byte[] bytes = whole.clone();
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(tables(), bytes);
      assertNothingWrongIsBelieved("flipped a bit of byte " + at);
    }
  }

  @Test
  void foldsAgainWhenTheTablesClaimEntriesThatAreNotThere() throws IOException {
    try (Desk desk = open()) {
      desk.database
          .jdbi()
          .useHandle(handle ->
              handle.execute("update projection set reading = 9999 where name = 'position'"));
    }
    try (Desk desk = open()) {
      assertThat(desk.journal.size()).isEqualTo(40);
      assertThat(desk.contents()).isEqualTo(contents);
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void putsBackOnlyWhatFollows() throws IOException {
    Path segment = JournalFile.segments(temp.resolve("dh/journal")).getFirst();
    try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    try (Desk desk = open()) {
      assertThat(desk.contents()).isEqualTo(contents);
      desk.database
          .jdbi()
          .useHandle(handle ->
              handle.execute("update entry set content = replace(content, 'bay 30', 'reef')"));
    }
    try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    try (Desk desk = open()) {
      assertThat(desk.contents()).isEqualTo(contents.subList(0, 30));
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  /** Opened, the tables are right, or a check says they are not and a rebuild puts them right. */
  private void assertNothingWrongIsBelieved(String what) {
    try (Desk desk = open()) {
      assertThat(desk.contents()).as(what).isEqualTo(contents);
      if (desk.journal.verify(done -> {}).passed()) {
        assertThat(desk.store.list()).as(what).isEqualTo(buoys);
      }
      desk.journal.rebuild(done -> {});
      assertThat(desk.journal.verify(done -> {}).faults()).as(what).isEmpty();
      assertThat(desk.store.list()).as(what).isEqualTo(buoys);
    }
  }

  private Desk open() {
    return Desk.open(temp.resolve("dh"), "ZS-DH", clock);
  }

  private Path tables() {
    return temp.resolve("dh/tables/watchfloor.mv.db");
  }
}
