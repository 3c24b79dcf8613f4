package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Replay;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose record is replayed, and which part of it. */
final class ReplayOptions {
  /** More pictures than this of one span are a slip of the hand. */
  private static final int MOST = 1000;

  @Option(names = "--data", paramLabel = "DIR", description = "cli.option.data")
  private @Nullable Path data;

  @Mixin private RealmOption realm = new RealmOption();

  @Option(names = "--from", paramLabel = "TIME", description = "cli.replay.option.from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "TIME", description = "cli.replay.option.to")
  private @Nullable String to;

  /**
   * What is looked through.
   *
   * @param to not before the other
   */
  record Span(Instant from, Instant to) {

    /** A moment of it, or its end that is nearest. */
    Instant nearest(Instant moment) {
      return moment.isBefore(from) ? from : moment.isAfter(to) ? to : moment;
    }

    /**
     * Its moments at equal distances, the last included.
     *
     * @throws RefusedException if they are too many
     */
    List<Instant> every(Duration step) {
      if (Duration.between(from, to).dividedBy(step) >= MOST) {
        throw RefusedException.of("cli.replay.refused.many", MOST);
      }
      List<Instant> moments = new ArrayList<>();
      for (Instant at = from; at.isBefore(to); at = at.plus(step)) {
        moments.add(at);
      }
      moments.add(to);
      return moments;
    }
  }

  /**
   * Opens the record; it stands at its end. What is looked at changes nothing, no setting either.
   */
  Station open(Texts texts, PrintWriter err) {
    Path folder = folder();
    err.println(texts.get("cli.replay.reading", folder));
    err.flush();
    Station station = Station.replay(folder, realm.realm(), Progress.UNWATCHED);
    station.get(Settings.class).leaveAsTheyAre();
    return station;
  }

  Path folder() {
    return data == null ? DefaultFolder.path() : data;
  }

  /**
   * The part of the record that was named, or all of it.
   *
   * @throws WrongCallException if a moment is none, or they are the wrong way round
   */
  Span span(Station station) {
    Instant first = station.get(Replay.class).first().orElseThrow();
    Instant last = station.get(WatchClock.class).instant();
    Instant begins = from == null ? first : AsOf.parse(from, last);
    Instant ends = to == null ? last : AsOf.parse(to, last);
    if (ends.isBefore(begins)) {
      throw WrongCallException.of("cli.replay.reversed");
    }
    return new Span(begins, ends);
  }
}
