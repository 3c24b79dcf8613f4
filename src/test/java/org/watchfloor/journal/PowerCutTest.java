package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.journal.Buoys.BuoyLaid;
import org.watchfloor.journal.Buoys.BuoyMoved;
import org.watchfloor.journal.Buoys.Desk;
import org.watchfloor.journal.Buoys.HandClock;

/** Replayed power cuts: the journal always opens, with everything acknowledged and nothing torn. */
@Execution(ExecutionMode.CONCURRENT)
class PowerCutTest {
  private static final int SHORT_SEGMENT = 30_000;

  @TempDir Path temp;

  @Test
  void losesNothingAcknowledgedAndAlwaysOpens() throws IOException {
    Path folder = temp.resolve("journal");
    int finished = 0;
    int undone = 0;
    for (int life = 0; life < 40; life++) {
      Random random = new Random(life);
      PowerCuts cuts = new PowerCuts(random);
      List<String> acknowledged = new ArrayList<>();
      PowerCuts.put(Files.createDirectories(folder), Map.of());
      for (int cut = 0; cut < 50; cut++) {
        List<String> last = group(random, acknowledged.size());
        PowerCuts.put(folder, cutDuring(folder, acknowledged, last, cuts, random));
        List<String> there = reopen(folder);
        assertThat(there.size() - acknowledged.size())
            .as("life %s cut %s: all of the torn group or none", life, cut)
            .isIn(0, last.size());
        finished += there.size() > acknowledged.size() ? 1 : 0;
        undone += there.size() > acknowledged.size() ? 0 : 1;
        acknowledged.addAll(there.size() > acknowledged.size() ? last : List.of());
        assertThat(there).as("life %s cut %s", life, cut).isEqualTo(acknowledged);
      }
    }
    assertThat(finished).isGreaterThan(100);
    assertThat(undone).isGreaterThan(100);
  }

  /** The tables did not survive either: everything is folded again from what the file holds. */
  @Test
  void opensAStationWithEverythingItHadAcknowledged() throws IOException {
    HandClock clock = new HandClock();
    Random random = new Random(7);
    PowerCuts cuts = new PowerCuts(random);
    for (int life = 0; life < 6; life++) {
      Path root = temp.resolve("dh" + life);
      List<String> acknowledged;
      Map<String, byte[]> before;
      Map<String, byte[]> after;
      try (Desk desk = Desk.open(root, "ZS-DH", clock)) {
        for (int i = 0; i < 5; i++) {
          desk.append("a", i == 0 ? new BuoyLaid("pier") : new BuoyMoved("bay " + i, i));
        }
        acknowledged = desk.contents();
        before = PowerCuts.snapshot(root.resolve("journal"));
        Draft many = new Draft(Buoys.ACTOR);
        for (int i = 0; i < 60; i++) {
          many.fact(Buoys.subject("b" + i), new BuoyLaid("cape " + i));
        }
        desk.journal.append(many);
        after = PowerCuts.snapshot(root.resolve("journal"));
      }
      PowerCuts.put(root.resolve("journal"), cuts.during(before, after));
      Files.writeString(root.resolve("tables.open"), "another start of the machine");
      try (Desk desk = Desk.open(root, "ZS-DH", clock)) {
        assertThat(desk.contents()).startsWith(acknowledged.toArray(String[]::new));
        assertThat(desk.journal.size()).isIn(5L, 65L);
        desk.append("a", new BuoyMoved("after the cut", 1));
        assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
      }
    }
  }

  /** Some appends that are acknowledged, and one during which the power goes. */
  private static Map<String, byte[]> cutDuring(
      Path folder, List<String> acknowledged, List<String> last, PowerCuts cuts, Random random)
      throws IOException {
    try (JournalFile file = JournalFile.open(folder, SHORT_SEGMENT)) {
      if (random.nextBoolean()) {
        List<String> saved = group(random, 1_000_000 + acknowledged.size());
        file.append(saved);
        acknowledged.addAll(saved);
      }
      Map<String, byte[]> before = PowerCuts.snapshot(folder);
      file.append(last);
      return cuts.during(before, PowerCuts.snapshot(folder));
    }
  }

  private static List<String> reopen(Path folder) throws IOException {
    List<String> there = new ArrayList<>();
    try (JournalFile file = JournalFile.open(folder, SHORT_SEGMENT)) {
      JournalFile.read(folder, 1, file.last(), (position, content) -> there.add(content));
    }
    return there;
  }

  private static List<String> group(Random random, int number) {
    List<String> group = new ArrayList<>();
    int entries = 1 + random.nextInt(6);
    for (int i = 0; i < entries; i++) {
      group.add(
          "{\"n\":" + number + "." + i + ",\"t\":\"" + "汛@ ".repeat(random.nextInt(900)) + "\"}");
    }
    return group;
  }
}
