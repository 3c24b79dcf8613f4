package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.app.Station;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Verification;
import org.watchfloor.store.DataFolder;

/**
 * Real kills at random moments of a running {@code log}: nothing it has acknowledged may be lost.
 */
@Execution(ExecutionMode.CONCURRENT)
class LogKillTest {
  private static final Logger LOG = LoggerFactory.getLogger(LogKillTest.class);

  /** After so many kills a fresh folder, so that checking all of it stays quick. */
  private static final int KILLS_A_FOLDER = 20;

  @TempDir Path temp;

  @Test
  void losesNothingAcknowledgedInFourKills() throws IOException, InterruptedException {
    killAgainAndAgain(4, 900);
  }

  @Test
  @Tag("nightly")
  void losesNothingAcknowledgedInTwoHundredKills() throws IOException, InterruptedException {
    killAgainAndAgain(200, 1500);
  }

  @Test
  @Tag("nightly")
  void losesNothingAfterLongSessions() throws IOException, InterruptedException {
    Path root = temp.resolve("dh");
    DataFolder.create(root, "ZS-DH", "示例");
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      ChildProcess child = new ChildProcess(root, List.of());
      assertThat(child.endsWithin(70_000)).isFalse();
      child.kill();
      acknowledged.addAll(child.acknowledged());
      assertAllThere(root, acknowledged);
    }
    LOG.info("{} entries acknowledged in 3 long sessions, none lost", acknowledged.size());
  }

  private void killAgainAndAgain(int kills, int longestMillis)
      throws IOException, InterruptedException {
    Random random = new Random(20260720);
    int total = 0;
    for (int done = 0; done < kills; done += KILLS_A_FOLDER) {
      Path root = temp.resolve("dh" + done);
      DataFolder.create(root, "ZS-DH", "示例");
      List<String> acknowledged = new ArrayList<>();
      for (int round = done; round < Math.min(kills, done + KILLS_A_FOLDER); round++) {
        acknowledged.addAll(killOnce(root, random, longestMillis));
        assertAllThere(root, acknowledged);
      }
      total += acknowledged.size();
    }
    LOG.info("{} entries acknowledged before {} kills, none lost", total, kills);
    assertThat(total).isGreaterThan(kills);
  }

  /** Now and then before the station is even open. */
  private static List<String> killOnce(Path root, Random random, int longestMillis)
      throws IOException, InterruptedException {
    ChildProcess child = new ChildProcess(root, List.of());
    if (random.nextInt(8) > 0) {
      child.awaitAcknowledged(1);
    }
    assertThat(child.endsWithin(random.nextInt(longestMillis))).isFalse();
    child.kill();
    return child.acknowledged();
  }

  private static void assertAllThere(Path root, List<String> acknowledged) {
    try (Station station = Station.open(root)) {
      Set<String> there = new HashSet<>();
      station.get(Journal.class).read(1, entry -> there.add(entry.id().toString()));
      assertThat(there).containsAll(acknowledged);
      Verification check = station.get(Journal.class).verify(done -> {});
      assertThat(check.faults()).isEmpty();
      assertThat(check.entries()).isEqualTo(there.size());
    }
  }
}
