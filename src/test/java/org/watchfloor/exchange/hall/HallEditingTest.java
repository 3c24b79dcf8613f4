package org.watchfloor.exchange.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Subscription;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.HallDatabase;
import org.watchfloor.support.HandClock;
import org.watchfloor.ui.Editing;
import org.watchfloor.ui.Editing.Editor;
import org.watchfloor.ui.ObjectRef;

/** Seats of a hall see who changes what, and no longer than it is so. */
class HallEditingTest {
  private static final ObjectRef SHELTER = new ObjectRef("shelter", "S1");
  @TempDir private Path folder;
  private final HandClock clock = new HandClock();
  private HallAddress address;
  private TestSeat one;
  private TestSeat two;

  @BeforeEach
  void twoSeats() {
    address = TestHall.create();
    one = TestSeat.alone(folder.resolve("one"), clock, "DH");
    one.found(address);
    two = TestSeat.joining(folder.resolve("two"), clock, address);
    one.station.get(HallEditing.class).start();
    two.station.get(HallEditing.class).start();
  }

  @AfterEach
  void close() {
    one.close();
    two.close();
  }

  private static Editing editing(TestSeat seat) {
    return seat.station.get(Editing.class);
  }

  private List<Editor> seenByTwo() {
    two.hall.beat();
    return editing(two).others(SHELTER);
  }

  @Test
  void itIsSeenFromOpeningTheFormToClosingIt() {
    long entries = one.station.journal().size();
    Subscription form = editing(one).begin(SHELTER);
    assertThat(seenByTwo()).extracting(Editor::officer).containsExactly("值班员甲");
    assertThat(seenByTwo()).extracting(Editor::seat).containsExactly("1");
    assertThat(editing(two).others(new ObjectRef("shelter", "S2"))).isEmpty();
    one.hall.beat();
    assertThat(editing(one).others(SHELTER)).as("one's own form").isEmpty();
    form.close();
    assertThat(seenByTwo()).isEmpty();
    assertThat(one.station.journal().size()).isEqualTo(entries);
  }

  @Test
  void theOtherSeatIsWokenByIt() throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Thread ear = Thread.ofVirtual().start(() -> two.hall.listen(() -> !ended.get()));
    try (Subscription life = editing(two).onOthers(seen::countDown);
        Subscription form = editing(one).begin(SHELTER)) {
      assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(editing(two).others(SHELTER)).hasSize(1);
    }
    ended.set(true);
    ear.join();
  }

  @Test
  void aSeatThatLeftOrIsSilentChangesNothing() {
    Subscription form = editing(one).begin(SHELTER);
    assertThat(seenByTwo()).hasSize(1);
    try (HallDatabase hall = HallDatabase.open(address)) {
      hall.jdbi()
          .useHandle(handle ->
              handle.execute(
                  "update hall_seat set seen_at = now() - interval '1 minute' where name = '1'"));
    }
    assertThat(seenByTwo()).isEmpty();
    one.hall.beat();
    assertThat(seenByTwo()).hasSize(1);
    one.hall.leave(false);
    assertThat(seenByTwo()).isEmpty();
    form.close();
  }

  @Test
  void withoutTheHallNobodyIsSeenAndFormsGoOn() {
    Subscription form = editing(one).begin(SHELTER);
    assertThat(seenByTwo()).hasSize(1);
    TestHall.shut(address);
    two.note("断网");
    assertThat(two.together()).isFalse();
    assertThat(editing(two).others(SHELTER)).isEmpty();
    form.close();
    editing(one).begin(SHELTER).close();
    assertThat(editing(one).mine()).isEmpty();
  }
}
