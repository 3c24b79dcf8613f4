package org.watchfloor.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;

/**
 * Lets a journal write in turns with others, if it shares its record; alone it writes at once.
 * Called under the journal's lock.
 */
final class Sharing {
  private @Nullable SharedRecord record;
  private @Nullable List<SharedEntry> saved;

  /** Shares from now on. */
  Subscription with(SharedRecord shared) {
    record = shared;
    return () -> record = null;
  }

  /**
   * Does some writing in a turn of its own; within another it belongs to that one.
   *
   * @param takeIn takes in what others wrote before
   */
  <T> T inTurn(Consumer<List<String>> takeIn, Supplier<T> work) {
    SharedRecord shared = record;
    if (shared == null || saved != null) {
      return work.get();
    }
    try (SharedRecord.Turn turn = shared.turn()) {
      takeIn(shared, turn.others(), takeIn);
      List<SharedEntry> mine = new ArrayList<>();
      saved = mine;
      try {
        return work.get();
      } finally {
        saved = null;
        if (!mine.isEmpty()) {
          turn.give(mine);
        }
      }
    }
  }

  /** Takes in what others wrote, without a turn. */
  void look(Consumer<List<String>> takeIn) {
    SharedRecord shared = record;
    if (shared != null && saved == null) {
      takeIn(shared, shared.others(), takeIn);
    }
  }

  private static void takeIn(
      SharedRecord shared, List<String> others, Consumer<List<String>> takeIn) {
    try {
      if (!others.isEmpty()) {
        takeIn.accept(others);
      }
    } catch (RefusedException e) {
      shared.cannotTakeIn(e);
    }
  }

  /** Remembers what is on disk now, to be given at the end of the turn. */
  void onDisk(List<SharedEntry> entries) {
    List<SharedEntry> mine = saved;
    if (mine != null) {
      mine.addAll(entries);
    }
  }

  /** Whether what is saved now is to be given. */
  boolean wanted() {
    return saved != null;
  }
}
