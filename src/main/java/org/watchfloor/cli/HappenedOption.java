package org.watchfloor.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import picocli.CommandLine.Option;

/** When something happened that is written down later; the same in all verbs that take it. */
final class HappenedOption {
  @Option(names = "--at", paramLabel = "TIME", description = "cli.option.happened")
  private @Nullable String at;

  /** The moment; null for now. */
  @Nullable Instant moment(Station station) {
    return read(at, station.get(WatchClock.class).instant());
  }

  /** The moment that was typed as on the screen, before a note, or written out; null if none. */
  static @Nullable Instant read(@Nullable String typed, Instant now) {
    if (typed == null) {
      return null;
    }
    Instant back = BackDate.parse(typed, now).happenedAt();
    return back != null
        ? back
        : WrittenMoment.read(typed, WatchClock.BEIJING)
            .or(() -> MomentEntry.happened(typed, now))
            .orElseThrow(() -> WrongCallException.of("cli.order.badTime", typed));
  }
}
