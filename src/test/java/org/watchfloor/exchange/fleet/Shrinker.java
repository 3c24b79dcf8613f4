package org.watchfloor.exchange.fleet;

import java.util.Optional;
import java.util.function.Function;

/** Leaves acts out of a history as long as it breaks the same promise. */
final class Shrinker {
  private static final int TRIES = 400;

  private final Function<History, Optional<BrokenException>> sail;
  private int left = TRIES;

  /**
   * @param sail plays a history; what it broke, or nothing
   */
  Shrinker(Function<History, Optional<BrokenException>> sail) {
    this.sail = sail;
  }

  /** The shortest history found that breaks what this one breaks, in the same way. */
  History shortest(History broken, String way) {
    History best = broken;
    for (int chunk = Math.max(1, best.acts().size() / 2); chunk > 0; ) {
      History shorter = withoutSome(best, chunk, way);
      if (shorter.acts().size() == best.acts().size()) {
        chunk /= 2;
      }
      best = shorter;
    }
    return best;
  }

  /** From the end, because what comes last is least built upon. */
  private History withoutSome(History from, int chunk, String way) {
    History best = from;
    for (int to = best.acts().size(); to > 0 && left > 0; to -= chunk) {
      History tried = best.without(Math.max(0, to - chunk), to);
      left--;
      if (sail.apply(tried).filter(why -> why.way().equals(way)).isPresent()) {
        best = tried;
      }
    }
    return best;
  }
}
