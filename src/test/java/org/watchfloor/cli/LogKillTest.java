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
import org.watchfloor.app.Station;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Verification;
import org.watchfloor.store.DataFolder;

/**
 * Real kills at random moments of a running {@code log}: nothing it has acknowledged may be lost.
 */
class LogKillTest {
  @TempDir Path temp;

  @Test
  void losesNothingAcknowledgedInTwelveKills() throws IOException, InterruptedException {
    killAgainAndAgain(12, 900);
  }

  @Test
  @Tag("nightly")
  void losesNothingAcknowledgedInTwoHundredKills() throws IOException, InterruptedException {
    killAgainAndAgain(200, 1500);
  }

  @Test
  @Tag("nightly")
  void losesNothingAfterLongSessions() throws IOException, InterruptedException {
    DataFolder.create(temp.resolve("dh"), "ZS-DH", "示例");
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      ChildProcess child = new ChildProcess(temp.resolve("dh"), List.of());
      assertThat(child.endsWithin(70_000)).isFalse();
      child.kill();
      acknowledged.addAll(child.acknowledged());
      assertAllThere(acknowledged);
    }
  }

  private void killAgainAndAgain(int kills, int longestMillis)
      throws IOException, InterruptedException {
    DataFolder.create(temp.resolve("dh"), "ZS-DH", "示例");
    Random random = new Random(20260720);
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < kills; round++) {
      ChildProcess child = new ChildProcess(temp.resolve("dh"), List.of());
      if (random.nextInt(8) > 0) {
        child.awaitAcknowledged(1);
      }
      assertThat(child.endsWithin(random.nextInt(longestMillis))).isFalse();
      child.kill();
      acknowledged.addAll(child.acknowledged());
      assertAllThere(acknowledged);
    }
    assertThat(acknowledged.size()).isGreaterThan(kills);
  }

  private void assertAllThere(List<String> acknowledged) {
    try (Station station = Station.open(temp.resolve("dh"))) {
      Set<String> there = new HashSet<>();
      station.get(Journal.class).read(1, entry -> there.add(entry.id().toString()));
      assertThat(there).containsAll(acknowledged);
      Verification check = station.get(Journal.class).verify(done -> {});
      assertThat(check.faults()).isEmpty();
      assertThat(check.entries()).isEqualTo(there.size());
    }
  }
}
