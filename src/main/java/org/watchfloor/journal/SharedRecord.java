package org.watchfloor.journal;

import java.util.List;
import org.watchfloor.base.RefusedException;

/**
 * The record the seats of one hall share while they reach it. Each seat has a whole journal of its
 * own and writes there first; this brings in what others wrote before a draft is judged, keeps
 * everybody else from writing meanwhile, and takes what was saved. Whatever happens to it, a seat
 * goes on alone: nothing here may throw, or wait longer than a person at a desk would not notice.
 * Called under the journal's lock.
 */
public interface SharedRecord {

  /**
   * Begins a turn: no other seat writes until it is closed. Out of reach, it is a turn of nobody:
   * it has nothing and takes nothing.
   */
  Turn turn();

  /** What others wrote since it was last asked, in the order written; empty out of reach. */
  List<String> others();

  /**
   * Is told that this journal could not take in what others wrote: what they wrote is of a newer
   * program, or does not follow what is known here. The seat goes on alone until that is mended.
   */
  void cannotTakeIn(RefusedException why);

  /** A time in which nobody else writes. */
  interface Turn extends AutoCloseable {

    /** What others wrote before, in the order written. */
    List<String> others();

    /** Takes what is on disk here, in the order written. */
    void give(List<SharedEntry> saved);

    /** Ends it. What was given is there for all, or stays owed. */
    @Override
    void close();
  }
}
