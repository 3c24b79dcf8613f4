package org.watchfloor.exchange.fleet;

import java.util.Random;

/**
 * One thing somebody does at a station. What exactly follows from the luck and from what is there
 * at that moment, so any other act can be left out of a history and this one still can be done.
 *
 * @param station which station, from 0
 * @param hand the name of what is done, see {@link Hands} and {@link Fleet}
 * @param luck what chance decides with
 */
record Act(int station, String hand, int luck) {
  /** Numbers in a row must not begin alike. */
  static final long SPREAD = 0x9E3779B97F4A7C15L;

  Random random() {
    return new Random((luck + 1L) * SPREAD);
  }

  @Override
  public String toString() {
    return station + " " + hand + " " + luck;
  }
}
