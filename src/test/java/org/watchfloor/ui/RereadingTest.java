package org.watchfloor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.support.HandDelay;
import org.watchfloor.task.Tasks;

/** A reading slower than the changes that ask for it. */
class RereadingTest {
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Tasks tasks = new Tasks(WatchClock.system(), background::add, new HandDelay());
  private final List<Integer> published = new ArrayList<>();
  private final Rereading<Integer> reading =
      new Rereading<>(tasks, Runnable::run, Message.of("incident.task.read"), published::add);

  @Test
  void everyReadingThatEndsIsPublishedDuringAStorm() {
    reading.read(() -> 1);
    reading.read(() -> 2);
    reading.read(() -> 3);
    assertThat(background).hasSize(1);
    workOne();
    assertThat(published).containsExactly(1);
    reading.read(() -> 4);
    workOne();
    workOne();

    assertThat(published).containsExactly(1, 3, 4);
    assertThat(background).isEmpty();
  }

  @Test
  void aFailedReadingDoesNotStopTheNext() {
    List<Throwable> reported = new ArrayList<>();
    tasks.onFailure(reported::add);
    reading.read(() -> {
      throw new IllegalStateException("disk");
    });
    reading.read(() -> 2);
    workOne();
    workOne();

    assertThat(reported).hasSize(1);
    assertThat(published).containsExactly(2);
  }

  private void workOne() {
    Objects.requireNonNull(background.poll()).run();
  }
}
