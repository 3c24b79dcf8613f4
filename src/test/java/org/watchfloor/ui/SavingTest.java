package org.watchfloor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.support.HandDelay;
import org.watchfloor.task.Tasks;

/** A form and a row under an impatient hand. */
class SavingTest {
  private static final Message NAME = Message.of("duty.task.write");

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Tasks tasks = new Tasks(WatchClock.system(), background::add, new HandDelay());
  private final List<String> done = new ArrayList<>();
  private final List<Throwable> refused = new ArrayList<>();
  private final Saving saving = new Saving(tasks, Runnable::run);
  private final RowActs acts = new RowActs(tasks, Runnable::run);

  @Test
  void aSecondPressDuringTheSaveDoesNothing() {
    assertThat(save("first")).isTrue();
    assertThat(save("second")).isFalse();
    assertThat(saving.busy().get()).isTrue();
    work();

    assertThat(done).containsExactly("first");
    assertThat(saving.busy().get()).isFalse();
    assertThat(save("third")).isTrue();
    work();
    assertThat(done).containsExactly("first", "third");
  }

  @Test
  void aRefusedSaveCanBeTriedAgain() {
    saving.act(NAME, SavingTest::refuse, done::add, refused::add);
    work();

    assertThat(refused).hasSize(1);
    assertThat(save("again")).isTrue();
  }

  @Test
  void aRowIsDoneOnceForEachReading() {
    Object reading = new Object();
    press(reading, "row 1");
    work();
    press(reading, "row 1");
    press(reading, "row 2");
    work();
    press(new Object(), "row 1");
    work();

    assertThat(done).containsExactly("row 1", "row 2", "row 1");
  }

  @Test
  void aRowThatWasRefusedCanBeTriedAgain() {
    Object reading = new Object();
    acts.act(reading, "row", NAME, SavingTest::refuse, done::add, refused::add);
    work();
    press(reading, "row");
    work();

    assertThat(refused).hasSize(1);
    assertThat(done).containsExactly("row");
  }

  private boolean save(String what) {
    return saving.act(NAME, () -> what, done::add, refused::add);
  }

  private void press(Object reading, String row) {
    acts.act(reading, row, NAME, () -> row, done::add, refused::add);
  }

  private static String refuse() {
    throw RefusedException.of("duty.refused.empty");
  }

  private void work() {
    while (!background.isEmpty()) {
      background.poll().run();
    }
  }
}
