package org.watchfloor.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.WatchClock;
import picocli.CommandLine.Option;

/** A moment of the past: what was recorded by then, and how it looked. */
final class AsOf {
  @Option(names = "--as-of", paramLabel = "TIME", description = "cli.option.asOf")
  private @Nullable String typed;

  /**
   * The moment, as in {@code 2026-07-20T20:39+08:00}, {@code 07-20 20:39} or {@code 20:39}; empty
   * for now.
   */
  Optional<Instant> moment() {
    return Optional.ofNullable(typed).map(one -> parse(one, WatchClock.system().instant()));
  }

  /**
   * A moment as it is typed, the nearest to another where the date is left out.
   *
   * @throws WrongCallException if it is none
   */
  static Instant parse(String typed, Instant near) {
    try {
      return OffsetDateTime.parse(typed).toInstant();
    } catch (DateTimeParseException e) {
      return MomentEntry.near(typed, near)
          .orElseThrow(() -> WrongCallException.of("cli.asOf.unreadable", typed));
    }
  }
}
