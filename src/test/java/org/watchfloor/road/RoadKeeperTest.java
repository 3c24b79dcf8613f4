package org.watchfloor.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.HandDelay;
import org.watchfloor.support.RoadTown;
import org.watchfloor.task.Tasks;

/** How the roads begin when several ask at once. */
class RoadKeeperTest {
  @TempDir Path temp;
  private final Deque<Runnable> queued = new ArrayDeque<>();
  private final List<RoadKeeper> asker = new ArrayList<>();

  /** A second one asks at the worst moment: the task is handed over, and not yet known. */
  private final Executor workers =
      work -> {
        queued.add(work);
        asker.forEach(RoadKeeper::want);
      };

  private RoadKeeper keeper(DataFolder folder) {
    HandClock clock = new HandClock();
    return new RoadKeeper(folder, new Tasks(clock, workers, new HandDelay()), clock);
  }

  @Test
  void aSecondAskerDoesNotTakeABeginningForACancel() {
    Path root = temp.resolve("dh");
    DataFolder.create(root, "ZS-DH", "示例");
    RoadTown.write(root);
    try (DataFolder folder = DataFolder.open(root)) {
      RoadKeeper keeper = keeper(folder);
      List<RoadState> told = new ArrayList<>();
      keeper.onChange(() -> told.add(keeper.state()));
      asker.add(keeper);

      keeper.want();
      assertThat(keeper.state()).isInstanceOf(RoadState.Loading.class);
      assertThat(told).isEmpty();
      queued.remove().run();
      assertThat(keeper.state()).isInstanceOf(RoadState.Ready.class);
      assertThat(queued).isEmpty();
      keeper.close();
    }
  }
}
