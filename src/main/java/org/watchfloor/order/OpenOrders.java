package org.watchfloor.order;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Versioned;

/**
 * The open orders in memory: some thousands of them are asked for at every change by the page, the
 * band and the overdue list, and only the changed ones are read again. Any thread but the JavaFX
 * thread.
 */
@Singleton
final class OpenOrders {
  /** Beyond so many changes all are read at once, which is cheaper. */
  private static final int ONE_BY_ONE = 100;

  private final OrderStore store;
  private final Map<String, Order> known = new TreeMap<>();
  private final Set<String> changed = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private boolean read;

  @Inject
  OpenOrders(OrderStore store, Journal journal) {
    this.store = store;
    journal.subscribe(this::note);
    journal.onMoved(this::forget);
  }

  private void forget() {
    lock.lock();
    try {
      read = false;
    } finally {
      lock.unlock();
    }
  }

  /** All of them, in the order of their numbers. */
  List<Order> list() {
    lock.lock();
    try {
      List<String> again = List.copyOf(changed);
      // Taken out before it is read: a change in between only makes it read once more.
      again.forEach(changed::remove);
      if (read && again.size() <= ONE_BY_ONE) {
        again.forEach(this::readAgain);
      } else {
        known.clear();
        store.open().forEach(order -> known.put(order.number(), order));
        read = true;
      }
      return new ArrayList<>(known.values());
    } finally {
      lock.unlock();
    }
  }

  private void readAgain(String number) {
    store
        .find(number)
        .map(Versioned::state)
        .filter(Order::open)
        .ifPresentOrElse(order -> known.put(number, order), () -> known.remove(number));
  }

  private void note(List<Recorded> fresh) {
    for (Recorded recorded : fresh) {
      if (recorded.entry().subject().kind().equals(OrderService.KIND)) {
        changed.add(recorded.entry().subject().id());
      }
    }
  }
}
