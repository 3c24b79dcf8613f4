package org.watchfloor.shelter.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.shelter.arrival.ArrivalDesk.assertRefused;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A process killed between the entry that destroys a register and the end of its key. */
@Execution(ExecutionMode.CONCURRENT)
class DestroyKillTest {
  @TempDir Path temp;

  @Test
  void isDestroyedAtTheNextStart() throws IOException, InterruptedException {
    Path root = temp.resolve("dh");
    Process child = start(root);
    String id;
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      id = lines.readLine();
    } finally {
      child.destroyForcibly().waitFor();
    }
    assertThat(id).as("the child came to the entry").hasSize(26);
    assertThat(keys(root)).hasSize(1);
    HandClock clock = new HandClock();
    clock.move(Duration.ofMinutes(1));
    try (TestStation station = ArrivalDesk.open(root, "ZS-DH", clock)) {
      assertThat(keys(root)).isEmpty();
      assertRefused(
          "arrival.refused.destroyed", () -> ArrivalDesk.arrivals(station).unmask(id, "核对"));
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  private static List<Path> keys(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("keys"))) {
      return files.toList();
    }
  }

  private static Process start(Path root) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            DestroyChild.class.getName(),
            root.toString());
    builder.redirectError(ProcessBuilder.Redirect.to(new File(root + ".err")));
    return builder.start();
  }
}
