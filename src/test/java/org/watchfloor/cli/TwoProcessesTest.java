package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.app.Station;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;

/** Two real processes on one folder: the second is told so and goes, the first keeps working. */
@Execution(ExecutionMode.CONCURRENT)
class TwoProcessesTest {
  @TempDir Path temp;

  @Test
  void onlyTheFirstWorks() throws IOException, InterruptedException {
    Path root = temp.resolve("dh");
    DataFolder.create(root, "ZS-DH", "示例");
    ChildProcess first = new ChildProcess(root, root + ".first.err");
    first.awaitAcknowledged(1);
    ChildProcess second = new ChildProcess(root, root + ".second.err");
    assertThat(second.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(second.acknowledged()).isEmpty();
    assertThat(Files.readString(Path.of(root + ".second.err")).strip().lines())
        .singleElement()
        .asString()
        .contains("正被另一个值守台使用", "进程 " + first.pid());
    int before = first.acknowledged().size();
    first.awaitAcknowledged(before + 20);
    assertThat(first.endsWithin(0)).isFalse();
    first.kill();
    assertThat(first.acknowledged().size()).isGreaterThanOrEqualTo(before + 20);
    try (Station station = Station.open(root)) {
      Set<String> there = new HashSet<>();
      station.get(Journal.class).read(1, entry -> there.add(entry.id().toString()));
      assertThat(there).containsAll(first.acknowledged());
      assertThat(station.get(Journal.class).verify(done -> {}).faults()).isEmpty();
    }
  }
}
