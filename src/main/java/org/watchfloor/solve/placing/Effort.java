package org.watchfloor.solve.placing;

import java.util.function.BooleanSupplier;

/**
 * How long to look for a better answer.
 *
 * @param seed the same seed gives the same answer
 * @param rounds units of work, 1 or more; a unit is the same work on every machine, 10 of them some
 *     seconds on a desk machine
 * @param stop asked now and then: true ends the search with the best there is
 */
public record Effort(long seed, int rounds, BooleanSupplier stop) {
  public Effort {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds " + rounds);
    }
  }
}
