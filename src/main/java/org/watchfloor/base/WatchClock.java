package org.watchfloor.base;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only source of "now". The live console runs on the machine's clock, a drill on one that can
 * run fast, a test on one that stands still. Times are cut to milliseconds so that what is hashed,
 * stored and shown is the same value. Any thread.
 */
public interface WatchClock extends InstantSource {

  /**
   * All times of a Chinese headquarters are Beijing time (UTC+8), whatever the machine is set to.
   */
  ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  /** The present moment, to the millisecond. */
  @Override
  Instant instant();

  /**
   * Milliseconds that pass as time does, whatever is done to the machine's clock meanwhile; they
   * mean nothing but their difference.
   */
  default long ticks() {
    return instant().toEpochMilli();
  }

  /** The present moment as people in the hall write it, UTC+8. */
  default OffsetDateTime now() {
    return instant().atZone(BEIJING).toOffsetDateTime();
  }

  /** In a millisecond. */
  long NANOS = 1_000_000;

  /** Longer than any machine runs. */
  Duration NEVER = Duration.ofDays(36_500);

  /**
   * How long the machine has to wait until so much time has passed on this clock, as it goes now;
   * {@link #NEVER} while it stands still.
   */
  default Duration onMachine(Duration wait) {
    return wait;
  }

  /** Runs something whenever the clock begins to go otherwise, on the thread that made it. */
  default Subscription onPace(Runnable changed) {
    return () -> {};
  }

  /** The clock of this machine. */
  static WatchClock system() {
    return new WatchClock() {
      @Override
      public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
      }

      @Override
      public long ticks() {
        return System.nanoTime() / NANOS;
      }
    };
  }
}
