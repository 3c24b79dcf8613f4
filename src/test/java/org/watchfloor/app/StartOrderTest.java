package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.task.Startable;
import org.watchfloor.task.Startable.Order;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Settings;

/** The console ends while something is still being written. */
class StartOrderTest {
  private static final long A_MOMENT_MILLIS = 300;

  @TempDir Path folder;

  private final List<String> happened = new CopyOnWriteArrayList<>();
  private final CountDownLatch recordClosed = new CountDownLatch(1);

  @Test
  void theRecordClosesAfterRunningTasksAndDrafts() throws InterruptedException {
    Threads threads = new Threads();
    Tasks tasks = new Tasks(WatchClock.system(), threads, threads);
    StartOrder parts =
        new StartOrder(
            Set.of(part(Order.JOBS), part(Order.KNOWLEDGE), part(Order.RECORD)),
            station(),
            new Settings(folder.resolve("settings"), tasks),
            threads);
    parts.start();
    CountDownLatch atWork = new CountDownLatch(1);
    tasks.of(Message.of("duty.task.write"), progress -> save(atWork)).start();
    atWork.await();

    parts.close();

    assertThat(happened).containsExactly("JOBS", "saved", "KNOWLEDGE", "RECORD");
  }

  /** A save that would fail if the record were closed under it. */
  private boolean save(CountDownLatch atWork) throws InterruptedException {
    atWork.countDown();
    boolean lost = recordClosed.await(A_MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    return happened.add(lost ? "lost" : "saved");
  }

  private Startable part(Order order) {
    return new Startable() {
      @Override
      public Order order() {
        return order;
      }

      @Override
      public void start() {
        // Nothing but its end matters here.
      }

      @Override
      public void stop() {
        happened.add(order.name());
        if (order == Order.RECORD) {
          recordClosed.countDown();
        }
      }
    };
  }

  private DataFolder station() {
    Path root = folder.resolve("station");
    DataFolder.create(root, "TEST", "Test");
    return DataFolder.read(root, Realm.LIVE);
  }
}
