package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.Station;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;

/** A disk that takes no more bytes while entries are being written. */
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {
  @TempDir Path temp;

  @Test
  void refusesLoudlyAndLosesNothingItHadSaved() throws IOException, InterruptedException {
    DataFolder.create(temp.resolve("dh"), "ZS-DH", "示例");
    try (Station station = Station.open(temp.resolve("dh"))) {
      assertThat(station.get(Journal.class).size()).isZero();
    }
    // The shell lets no file of the child grow much beyond what is there: to the program a full
    // disk.
    long kilobytes = Files.size(temp.resolve("dh/tables/watchfloor.mv.db")) / 1024 + 3000;
    ChildProcess child =
        new ChildProcess(
            temp.resolve("dh"),
            List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "sh"));
    while (!refused() && !child.endsWithin(100)) {
      assertThat(child.acknowledged().size()).isLessThan(1_000_000);
    }
    child.kill();
    assertThat(refused()).isTrue();
    assertThat(child.acknowledged()).isNotEmpty();
    try (Station station = Station.open(temp.resolve("dh"))) {
      Set<String> there = new HashSet<>();
      station.get(Journal.class).read(1, entry -> there.add(entry.id().toString()));
      assertThat(there).containsAll(child.acknowledged());
      assertThat(station.get(Journal.class).verify(done -> {}).faults()).isEmpty();
    }
  }

  private boolean refused() throws IOException {
    String said = Files.readString(temp.resolve("dh.err"));
    return said.contains("没有保存") || said.contains("没有跟上");
  }
}
