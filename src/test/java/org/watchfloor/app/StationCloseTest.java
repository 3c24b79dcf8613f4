package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.EmptyTables;
import org.watchfloor.task.Threads;

/** What a closed station had armed does not come: it would find the tables closed. */
class StationCloseTest {
  @TempDir Path folder;

  @Test
  void nothingThatWasArmedComesAfterIt() throws InterruptedException {
    DataFolder.create(folder, "ZS-DH", "示例");
    EmptyTables.in(folder);
    AtomicBoolean came = new AtomicBoolean();
    Threads threads;
    try (Station station = Station.open(folder)) {
      threads = station.get(Threads.class);
      CountDownLatch works = new CountDownLatch(1);
      threads.after(Duration.ZERO, works::countDown);
      assertThat(works.await(20, TimeUnit.SECONDS)).as("while it is open").isTrue();
      threads.after(Duration.ofDays(1), () -> came.set(true));
    }
    threads.after(Duration.ZERO, () -> came.set(true));
    threads.close();
    assertThat(came).isFalse();
  }
}
