package org.watchfloor.app;

import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Startable;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Settings;

/** Starts everything in order and stops it in the reverse, whatever happens in between. */
public final class StartOrder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StartOrder.class);

  private final List<Startable> inOrder;
  private final DataFolder folder;
  private final Settings settings;
  private final Threads threads;
  private final Deque<Startable> started = new ArrayDeque<>();

  @Inject
  StartOrder(Set<Startable> all, DataFolder folder, Settings settings, Threads threads) {
    this.folder = folder;
    this.inOrder = all.stream().sorted(Comparator.comparing(Startable::order)).toList();
    this.settings = settings;
    this.threads = threads;
  }

  /**
   * Starts everything; if one fails, those before it are stopped and its exception goes on. In a
   * replay nothing comes round by itself: what was due then is not due now.
   */
  void start() {
    try {
      for (Startable next : inOrder) {
        if (folder.replays() && next.order() == Startable.Order.JOBS) {
          return;
        }
        started.push(next);
        next.start();
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Stops everything: what comes round by itself, then running tasks are given time to end, then
   * what keeps drafts writes them, the record last. A failure to stop one does not keep the others
   * running.
   */
  @Override
  public void close() {
    stopDownTo(Startable.Order.JOBS);
    threads.close();
    stopDownTo(Startable.Order.KNOWLEDGE);
    settings.close();
    stopDownTo(Startable.Order.RECORD);
  }

  private void stopDownTo(Startable.Order order) {
    while (!started.isEmpty() && started.peek().order().compareTo(order) >= 0) {
      Startable last = started.pop();
      try {
        last.stop();
      } catch (RuntimeException e) {
        LOG.error("{} did not stop", last.getClass().getName(), e);
      }
    }
  }
}
