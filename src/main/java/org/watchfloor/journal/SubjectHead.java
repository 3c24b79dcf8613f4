package org.watchfloor.journal;

import org.jspecify.annotations.Nullable;

/** How far a subject is folded: how many entries, and the last of them in the order of folding. */
record SubjectHead(long entries, HybridTime time, EntryId last) {

  /** Whether an entry comes after all that is folded, so that folding can go on from the state. */
  static boolean isBefore(@Nullable SubjectHead head, Entry entry) {
    if (head == null) {
      return true;
    }
    int byTime = head.time.compareTo(entry.time());
    return byTime < 0 || (byTime == 0 && head.last.compareTo(entry.id()) < 0);
  }

  static SubjectHead after(long entries, Entry last) {
    return new SubjectHead(entries, last.time(), last.id());
  }
}
