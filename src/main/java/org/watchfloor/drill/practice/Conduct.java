package org.watchfloor.drill.practice;

import org.watchfloor.base.Chance;
import org.watchfloor.drill.scenario.Span;

/**
 * How simulated participants of one kind answer.
 *
 * @param silent of a hundred so many are never heard of
 * @param refuse and so many refuse
 * @param answer how long until they answer
 * @param work how long what they are to do takes
 */
record Conduct(int silent, int refuse, Span answer, Span work) {
  private static final int ALL = 100;

  /** What one does this time. */
  enum Will {
    SILENT,
    REFUSES,
    DOES
  }

  /** What one does. */
  Will drawn(Chance chance) {
    long drawn = chance.between(0, ALL - 1L);
    if (drawn < silent) {
      return Will.SILENT;
    }
    return drawn < silent + refuse ? Will.REFUSES : Will.DOES;
  }
}
