package org.watchfloor.exchange.fleet;

import java.util.List;
import java.util.Random;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Does one random thing of one feature at a station, as an officer could. */
interface Hand {
  /**
   * @throws org.watchfloor.base.RefusedException if the rules do not let it; nothing happened
   */
  void act(TestStation at, HandClock clock, Random random);

  static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  static <T> T any(T[] all, Random random) {
    return all[random.nextInt(all.length)];
  }
}
