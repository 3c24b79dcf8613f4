package org.watchfloor.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.HandDelay;
import org.watchfloor.task.TaskState.Stage;

class TasksTest {
  private static final Message SAVE = Message.of("test.save");

  private final Deque<Runnable> queued = new ArrayDeque<>();
  private final Tasks atOnce = new Tasks(new HandClock(), Runnable::run, new HandDelay());
  private final Tasks later = new Tasks(new HandClock(), queued::add, new HandDelay());

  @Test
  void publishesTheResultAndListsTheTaskAsDone() {
    List<Integer> found = new ArrayList<>();

    atOnce.of(SAVE, progress -> 7).onSuccess(Runnable::run, found::add).start();

    assertThat(found).containsExactly(7);
    assertThat(atOnce.list()).extracting(TaskState::stage).containsExactly(Stage.DONE);
    assertThat(atOnce.idle()).isTrue();
  }

  @Test
  void whoOnlyWaitsForWordIsNotAtWork() {
    later.of(SAVE, progress -> 7).quiet().waiting().start();
    assertThat(later.idle()).isTrue();
    later.of(SAVE, progress -> 7).quiet().start();
    assertThat(later.idle()).isFalse();
    queued.forEach(Runnable::run);
    assertThat(later.idle()).isTrue();
  }

  @Test
  void theEndIsToldHoweverItCame() {
    List<String> ends = new ArrayList<>();
    atOnce.of(SAVE, progress -> 7).onEnd(Runnable::run, () -> ends.add("done")).start();
    atOnce
        .of(SAVE, progress -> failing(RefusedException.of("test.refused")))
        .onFailure(Runnable::run, failure -> ends.add("failure"))
        .onEnd(Runnable::run, () -> ends.add("failed"))
        .start();
    TaskHandle before =
        later
            .of(SAVE, progress -> 7)
            .onSuccess(Runnable::run, found -> ends.add("success"))
            .onEnd(Runnable::run, () -> ends.add("cancelled"))
            .start();
    before.cancel();
    queued.remove().run();

    assertThat(ends).containsExactly("done", "failure", "failed", "cancelled");
  }

  @Test
  void handsAFailureNobodyTakesToTheListenersOfFailures() {
    List<Throwable> failures = new ArrayList<>();
    atOnce.onFailure(failures::add);
    IOException full = new IOException("disk full");

    atOnce.of(SAVE, progress -> failing(full)).start();

    assertThat(failures).containsExactly(full);
    assertThat(atOnce.list().getFirst().failure()).isSameAs(full);
  }

  @Test
  void handsAFailureToItsHandlerAlone() {
    List<Throwable> everybody = new ArrayList<>();
    List<Throwable> mine = new ArrayList<>();
    atOnce.onFailure(everybody::add);
    RefusedException refused = RefusedException.of("test.refused");

    atOnce.of(SAVE, progress -> failing(refused)).onFailure(Runnable::run, mine::add).start();

    assertThat(mine).containsExactly(refused);
    assertThat(everybody).isEmpty();
  }

  @Test
  void reportsAFailureOfWhatFollowsTheWork() {
    List<Throwable> failures = new ArrayList<>();
    atOnce.onFailure(failures::add);
    IllegalStateException broken = new IllegalStateException("view");

    atOnce.of(SAVE, progress -> 7).onSuccess(Runnable::run, found -> thrown(broken)).start();

    assertThat(failures).containsExactly(broken);
  }

  @Test
  void publishesOnlyTheNewestOfOneName() {
    List<String> found = new ArrayList<>();
    later.of(SAVE, progress -> "old").onSuccess(Runnable::run, found::add).startLatest();
    later.of(SAVE, progress -> "new").onSuccess(Runnable::run, found::add).startLatest();

    queued.forEach(Runnable::run);

    assertThat(found).containsExactly("new");
    assertThat(later.list())
        .extracting(TaskState::stage)
        .containsExactly(Stage.DONE, Stage.CANCELLED);
  }

  @Test
  void dropsTheResultOfACancelledTask() {
    List<Integer> found = new ArrayList<>();
    TaskHandle handle =
        later
            .of(
                SAVE,
                progress -> {
                  later.cancel(1);
                  return 7;
                })
            .onSuccess(Runnable::run, found::add)
            .start();

    queued.forEach(Runnable::run);

    assertThat(handle.cancelled()).isTrue();
    assertThat(found).isEmpty();
  }

  @Test
  void workThatLooksStopsAsCancelled() {
    TaskHandle handle =
        later
            .of(
                SAVE,
                progress -> {
                  later.cancel(1);
                  progress.stopIfCancelled();
                  return 7;
                })
            .start();

    queued.forEach(Runnable::run);

    assertThat(handle.state().stage()).isEqualTo(Stage.CANCELLED);
  }

  @Test
  void tellsListenersHowFarItIs() {
    List<Double> fractions = new ArrayList<>();
    atOnce.listen(state -> fractions.add(state.fraction()));

    atOnce
        .of(
            SAVE,
            progress -> {
              progress.at(1, 4);
              return 7;
            })
        .start();

    assertThat(fractions).containsExactly(-1.0, 0.25, 1.0);
  }

  @Test
  void keepsAQuietTaskOutOfTheList() {
    atOnce.of(SAVE, progress -> 7).quiet().start();

    assertThat(atOnce.list()).isEmpty();
  }

  @Test
  void forgetsTheOldestFinishedTasks() {
    for (int i = 0; i < 60; i++) {
      atOnce.of(SAVE, progress -> 7).start();
    }

    assertThat(atOnce.list()).hasSize(50);
    assertThat(atOnce.list().getFirst().number()).isEqualTo(60);
  }

  private static int failing(Exception failure) throws Exception {
    throw failure;
  }

  private static void thrown(RuntimeException failure) {
    throw failure;
  }
}
