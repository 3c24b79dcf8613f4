package org.watchfloor.pending;

import java.util.List;
import java.util.function.LongSupplier;
import org.watchfloor.base.Message;

/**
 * What a feature has open and the next shift must know of: incidents, tasks, teams out. Joined by
 * Multibinder. May read the store; not on the JavaFX thread.
 */
public interface OpenItems {

  /** Text key of what they are called, as in 未结束事件. */
  String nameKey();

  /** Place in the list, small first. */
  int order();

  /** How many there are now. */
  long count();

  /**
   * Those of them the officer who takes over must know by name, most urgent first; none where the
   * number says enough. As for {@link #count}.
   */
  default List<Message> named() {
    return List.of();
  }

  /** Items of a name, counted by something. */
  static OpenItems of(String nameKey, int order, LongSupplier count) {
    return new Counted(nameKey, order, count);
  }

  /** Items that are only counted. */
  record Counted(String nameKey, int order, LongSupplier counter) implements OpenItems {
    @Override
    public long count() {
      return counter.getAsLong();
    }
  }
}
