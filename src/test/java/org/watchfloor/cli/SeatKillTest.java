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
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.exchange.hall.HallState;
import org.watchfloor.exchange.hall.SeatFolder;
import org.watchfloor.exchange.hall.TestHall;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.Realm;

/**
 * Real kills of one seat of a hall while it and another write in turns: whatever it acknowledged is
 * at the other, the turn it died in is nobody's, and the other never stops.
 */
@Execution(ExecutionMode.CONCURRENT)
class SeatKillTest {
  private static final Logger LOG = LoggerFactory.getLogger(SeatKillTest.class);

  @TempDir Path temp;

  @Test
  void theOtherSeatGoesOnAndHasAllThatWasAcknowledged() throws IOException, InterruptedException {
    killAgainAndAgain(3);
  }

  @Test
  @Tag("nightly")
  void theSameInFortyKills() throws IOException, InterruptedException {
    killAgainAndAgain(40);
  }

  private void killAgainAndAgain(int kills) throws IOException, InterruptedException {
    Random random = new Random(20260721);
    HallAddress hall = TestHall.create();
    Path first = temp.resolve("one");
    Path second = temp.resolve("two");
    DataFolder.create(first, "ZS-DH", "示例");
    List<String> acknowledged = new ArrayList<>();
    int beside = 0;
    try (Station one = Station.open(first)) {
      one.get(HallService.class).moveTo(hall, "one");
      SeatFolder.create(second, hall, "two", new Actor("值班员乙", "备机"), Realm.LIVE);
      for (int round = 0; round < kills; round++) {
        ChildProcess child = new ChildProcess(second, List.of());
        child.awaitAcknowledged(1);
        long end = System.nanoTime() + random.nextInt(900) * 1_000_000L;
        while (System.nanoTime() < end) {
          write(one, beside++);
        }
        child.kill();
        acknowledged.addAll(child.acknowledged());
        write(one, beside++);
        assertThat(one.get(HallService.class).state()).isInstanceOf(HallState.Together.class);
        assertThat(entries(one)).containsAll(acknowledged);
      }
      try (Station two = Station.open(second)) {
        two.get(HallService.class).connect();
        assertThat(two.get(HallService.class).state()).isInstanceOf(HallState.Together.class);
        write(one, beside++);
        two.get(Journal.class).takeInOthers();
        assertThat(entries(two)).isEqualTo(entries(one));
        assertThat(two.get(Journal.class).verify(done -> {}).faults()).isEmpty();
      }
      assertThat(one.get(Journal.class).verify(done -> {}).faults()).isEmpty();
    }
    LOG.info(
        "{} entries acknowledged before {} kills, {} beside", acknowledged.size(), kills, beside);
  }

  private static void write(Station seat, int number) {
    seat.get(TimelineService.class).write(NewNote.of("旁席 " + number, null));
  }

  private static Set<String> entries(Station seat) {
    Set<String> there = new HashSet<>();
    seat.get(Journal.class).read(1, entry -> there.add(entry.id().toString()));
    return there;
  }
}
