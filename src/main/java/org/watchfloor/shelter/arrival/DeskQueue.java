package org.watchfloor.shelter.arrival;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.watchfloor.journal.StaleException;

/** Seats that book at one shelter wait for each other; who was overtaken looks again. */
final class DeskQueue {
  /** Another seat was faster; looking again is quick, and the desk has people waiting. */
  private static final int TRIES = 20;

  private final Map<String, Lock> desks = new ConcurrentHashMap<>();

  /** One seat after the other at one shelter, so that two cannot take the last bed. */
  <T> T at(String shelter, Supplier<T> act) {
    Lock desk = desks.computeIfAbsent(shelter, number -> new ReentrantLock(true));
    desk.lock();
    try {
      return again(act);
    } finally {
      desk.unlock();
    }
  }

  /** Does it, anew if another seat changed what it rested on. */
  static <T> T again(Supplier<T> act) {
    for (int tries = 1; ; tries++) {
      try {
        return act.get();
      } catch (StaleException e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }
}
