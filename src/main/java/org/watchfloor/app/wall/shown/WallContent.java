package org.watchfloor.app.wall.shown;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything the wall shows beside its map, as it stood at one moment.
 *
 * @param asOf when it was read
 * @param incidents the open ones, worst first
 * @param levels the levels in force, highest first
 * @param dues by when open things must have happened
 * @param counts numbers
 */
public record WallContent(
    Instant asOf,
    List<WallIncident> incidents,
    List<WallLevel> levels,
    List<Instant> dues,
    WallCounts counts) {

  /** Older than this the wall says that it stands still: three readings failed to come. */
  private static final Duration STILL = Duration.ofSeconds(100);

  /** Nothing read yet. */
  public static final WallContent NONE =
      new WallContent(Instant.EPOCH, List.of(), List.of(), List.of(), WallCounts.NONE);

  public WallContent {
    incidents = List.copyOf(incidents);
    levels = List.copyOf(levels);
    dues = List.copyOf(dues);
  }

  /** Whether anything was read at all. */
  public boolean read() {
    return !asOf.equals(Instant.EPOCH);
  }

  /** Whether the newest reading is so old that nobody should rely on it. */
  public boolean still(Instant now) {
    return read() && asOf.plus(STILL).isBefore(now);
  }

  /** How many things should have happened by now. */
  public long overdue(Instant now) {
    return dues.stream().filter(now::isAfter).count();
  }

  /** Since when the oldest response in force runs. */
  public Optional<Instant> responding() {
    return levels.stream().map(WallLevel::started).min(Instant::compareTo);
  }

  /** The incident of a number, if it is shown. */
  public Optional<WallIncident> incident(String id) {
    return incidents.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
