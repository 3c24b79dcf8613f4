package org.watchfloor.base;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a while to make, kept until what it is made of changes. What was made while
 * that changed is given out once and not kept: it may be made of the old. Any thread; several may
 * make it at the same moment.
 *
 * @param <T> what is made
 */
public final class Remembered<T> {
  private final Supplier<T> making;
  private long changes;
  private @Nullable T kept;

  /**
   * @param making makes it anew; on the thread that asks
   */
  public Remembered(Supplier<T> making) {
    this.making = making;
  }

  /** What is kept, or made now. */
  public T get() {
    long before;
    synchronized (this) {
      if (kept != null) {
        return kept;
      }
      before = changes;
    }
    T fresh = making.get();
    synchronized (this) {
      if (changes == before) {
        kept = fresh;
      }
    }
    return fresh;
  }

  /** What it is made of has changed: it is made anew when it is asked for next. Quick. */
  public synchronized void forget() {
    changes++;
    kept = null;
  }
}
