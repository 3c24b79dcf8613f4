package org.watchfloor.ui.map.tile;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a view still wants painted, the most urgent first. A new list takes the place of the old
 * one, so that nobody paints what the officer has already left. Any thread.
 */
final class Easel {
  private final Deque<TileKey> waiting = new ArrayDeque<>();
  private final Set<TileKey> atWork = new HashSet<>();
  private final AtomicInteger painters = new AtomicInteger();
  private int look;

  /** A tile to paint, and the look it was wanted in. */
  record Order(TileKey key, int look) {}

  /** Wants these, and no longer what was wanted before; what is being painted goes on. */
  synchronized void want(Collection<TileKey> keys) {
    waiting.clear();
    for (TileKey key : keys) {
      if (!atWork.contains(key)) {
        waiting.add(key);
      }
    }
  }

  /** Another look or another map: what is being painted no longer counts. */
  synchronized void startAnew() {
    look++;
    waiting.clear();
    atWork.clear();
  }

  /** The next one to paint; null if there is nothing to do. */
  synchronized @Nullable Order next() {
    TileKey key = waiting.poll();
    if (key == null) {
      return null;
    }
    atWork.add(key);
    return new Order(key, look);
  }

  /** It is painted; false if nobody wants it any more. */
  synchronized boolean done(Order order) {
    return order.look == look && atWork.remove(order.key);
  }

  /** How many are painting what waits here. */
  AtomicInteger painters() {
    return painters;
  }

  /** How many wait. */
  synchronized int waiting() {
    return waiting.size();
  }
}
