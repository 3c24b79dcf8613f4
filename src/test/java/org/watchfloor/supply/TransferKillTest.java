package org.watchfloor.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_ONE;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_TWO;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Real kills of a desk in the middle of its transfers: each is whole or was never made. */
@Execution(ExecutionMode.CONCURRENT)
class TransferKillTest {
  private static final long STOCK = 1_000_000;
  private static final int KILLS = 3;

  @TempDir Path temp;

  @Test
  void leavesEveryTransferWholeOrAbsentAndNoBagLost() throws IOException, InterruptedException {
    Path root = temp.resolve("a");
    try (TestStation station = SupplyTestDistrict.open(root, "A", new HandClock())) {
      SupplyTestDistrict.fill(station.get(SupplyService.class));
      SupplyTestDistrict.put(station.get(SupplyService.class), BAGS_AT_ONE, STOCK, "", "");
    }
    Random random = new Random(20260720);
    List<String> signed = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      signed.addAll(killOnce(root, random.nextInt(400)));
      try (TestStation station = SupplyTestDistrict.open(root, "A", new HandClock())) {
        check(station, signed);
      }
    }
    assertThat(signed).hasSizeGreaterThan(KILLS);
  }

  private static void check(TestStation station, List<String> signed) {
    long underway = 0;
    long arrived = 0;
    List<String> there = new ArrayList<>();
    for (TransferOrder order : station.get(TransferService.class).list()) {
      assertThat(order.state().compareTo(TransferState.ISSUED)).isNotNegative();
      if (order.state() == TransferState.SIGNED) {
        arrived += order.issued(BAGS);
        there.add(order.number());
      } else {
        underway += order.issued(BAGS);
      }
    }
    SupplyService supply = station.get(SupplyService.class);
    assertThat(there).containsAll(signed);
    assertThat(supply.lineOrEmpty(BAGS_AT_TWO).quantity()).isEqualTo(arrived);
    assertThat(supply.lineOrEmpty(BAGS_AT_ONE).quantity()).isEqualTo(STOCK - arrived - underway);
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
  }

  private static List<String> killOnce(Path root, int after)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            TransferChild.class.getName(),
            root.toString());
    builder.redirectError(ProcessBuilder.Redirect.to(new File(root + ".err")));
    Path out = Path.of(root + ".out");
    builder.redirectOutput(out.toFile());
    Process child = builder.start();
    while (Files.size(out) == 0) {
      assertThat(child.waitFor(20, TimeUnit.MILLISECONDS))
          .as("the desk ended before its first transfer")
          .isFalse();
    }
    assertThat(child.waitFor(after, TimeUnit.MILLISECONDS)).isFalse();
    child.destroyForcibly().waitFor();
    String told = Files.readString(out, StandardCharsets.UTF_8);
    // The last line may be cut; what was told ends with a break.
    return told.substring(0, told.lastIndexOf('\n') + 1).lines().toList();
  }
}
