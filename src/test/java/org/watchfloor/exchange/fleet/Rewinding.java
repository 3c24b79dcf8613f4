package org.watchfloor.exchange.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.watchfloor.journal.Replay;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * A replay shows at any moment what a fold of the entries known by then makes, from nothing:
 * whatever moments are looked at one after the other.
 */
final class Rewinding {
  private static final int MOMENTS = 8;

  /** Short spans, so that a small record has many. */
  private static final int LONGEST_SPAN = 60;

  private Rewinding() {}

  /** Replays the record of a ship. */
  static void check(Ship ship, Random random) {
    try (TestStation played = ship.station().replay()) {
      Replay replay = played.journal().replay();
      replay.takeIn(1 + random.nextInt(LONGEST_SPAN), taken -> {});
      assertThat(replay.entries()).isEqualTo(ship.station().journal().size());
      Ship shown = new Ship(played);
      assertThat(shown.tables()).isEqualTo(ship.tables());
      for (Instant moment : moments(replay, random)) {
        played.get(HandClock.class).set(moment);
        replay.moveTo(moment);
        assertThat(played.journal().verify(done -> {}).faults()).as("%s", moment).isEmpty();
      }
      try (TestStation fresh = ship.station().asOf(shown.clock().instant())) {
        assertThat(shown.tables()).isEqualTo(new Ship(fresh).tables());
        assertThat(played.contents()).isEqualTo(fresh.contents());
        assertThat(played.journal().newest()).isEqualTo(fresh.journal().newest());
      }
    }
  }

  /** Near ones and far ones, to and fro, and one before anything was known. */
  private static List<Instant> moments(Replay replay, Random random) {
    List<Instant> moments = new ArrayList<>();
    moments.add(replay.first().orElseThrow().minusSeconds(1));
    for (int at = 0; at < MOMENTS; at++) {
      moments.add(replay.knownSince(1 + random.nextLong(replay.entries())));
    }
    Collections.shuffle(moments, random);
    moments.add(replay.knownSince(1 + random.nextLong(replay.entries())));
    return moments;
  }
}
