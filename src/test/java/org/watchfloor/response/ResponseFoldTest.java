package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.TaskState;

/**
 * What becomes of decisions that a hall and its reserve, restored from the hall's backup, made
 * without seeing each other.
 */
class ResponseFoldTest {
  @TempDir Path folder;
  private FloodDesk hall;
  private FloodDesk reserve;
  private String id = "";

  @BeforeEach
  void bothKnowOneResponse() {
    hall = new FloodDesk(folder.resolve("hall"), "HALL");
    reserve = FloodDesk.restored(folder.resolve("reserve"), "HALL", 7);
    id = hall.responses.start(hall.start(ResponseLevel.IV));
    exchange();
    reserve.clock.move(Duration.ofMinutes(1));
  }

  @AfterEach
  void close() {
    hall.close();
    reserve.close();
  }

  @Test
  void theLaterOfTwoChangesCountsAndBothEntriesAreNamed() {
    hall.responses.adjust(hall.adjust(id, ResponseLevel.III));
    reserve.responses.adjust(reserve.adjust(id, ResponseLevel.II));
    exchange();

    assertThat(hall.get(id).level()).isEqualTo(ResponseLevel.II);
    assertThat(hall.get(id).contradictions()).hasSize(1);
    assertThat(hall.get(id).contradictions().getFirst().against()).startsWith("HALL.7-");
    assertThat(reserve.get(id)).isEqualTo(hall.get(id));
  }

  @Test
  void aChangeOfWhatWasEndedElsewhereDoesNotCountAndIsNamed() {
    hall.responses.end(id, hall.basis("DEPUTY"));
    reserve.responses.adjust(reserve.adjust(id, ResponseLevel.II));
    exchange();

    assertThat(hall.get(id).stage()).isEqualTo(ResponseStage.ENDED);
    assertThat(hall.get(id).contradictions()).hasSize(1);
  }

  @Test
  void theNextDecisionSettlesIt() {
    hall.responses.adjust(hall.adjust(id, ResponseLevel.III));
    reserve.responses.adjust(reserve.adjust(id, ResponseLevel.II));
    exchange();

    hall.clock.move(Duration.ofMinutes(5));
    hall.responses.adjust(hall.adjust(id, ResponseLevel.III));

    assertThat(hall.get(id).contradictions()).isEmpty();
  }

  @Test
  void theSameStartedAtBothIsNamedUntilOneIsEnded() {
    hall.responses.end(id, hall.basis("DEPUTY"));
    exchange();
    hall.clock.move(Duration.ofMinutes(2));
    reserve.clock.move(Duration.ofMinutes(2));
    hall.responses.start(hall.start(ResponseLevel.IV));
    reserve.clock.move(Duration.ofMinutes(1));
    String theirs = reserve.responses.start(reserve.start(ResponseLevel.III));
    exchange();
    ResponseConflicts conflicts = hall.station.get(ResponseConflicts.class);

    assertThat(conflicts.open())
        .singleElement()
        .satisfies(one -> assertThat(one.toString()).contains("response.conflict.twice", theirs));
    hall.responses.end(theirs, hall.basis("DEPUTY"));
    assertThat(conflicts.open()).isEmpty();
  }

  @Test
  void aTaskDoneAtOneStationAndCancelledAtAnotherWasDone() {
    String task = hall.tasks.of(id).getFirst().id();
    hall.responses.end(id, hall.basis("DEPUTY"));
    reserve.tasks.done(task, "done on the spot");
    exchange();

    assertThat(hall.tasks.find(task).orElseThrow().state()).isEqualTo(TaskState.DONE);
    assertThat(reserve.tasks.find(task)).isEqualTo(hall.tasks.find(task));
  }

  private void exchange() {
    reserve.station.journal().receive(hall.station.contents());
    hall.station.journal().receive(reserve.station.contents());
  }
}
