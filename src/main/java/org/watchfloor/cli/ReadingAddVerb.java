package org.watchfloor.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.warning.reading.DoubtfulReadingException;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.NewReading;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.ReadingService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code reading add}: writes down what somebody said on the telephone and prints the reading's
 * name once it is on disk. What is hardly possible is refused until {@code --sure} says that
 * somebody asked back.
 */
@Command(name = "add", description = "cli.reading.add.about")
final class ReadingAddVerb extends StationVerb {
  @Option(
      names = "--station",
      required = true,
      paramLabel = "NUMBER|NAME",
      description = "cli.reading.option.station")
  private String gauge;

  @Option(
      names = "--value",
      required = true,
      paramLabel = "NUMBER",
      description = "cli.reading.option.value")
  private double value;

  @Option(
      names = "--quantity",
      paramLabel = "QUANTITY",
      description = "cli.reading.option.quantity")
  private @Nullable Quantity quantity;

  @Option(names = "--at", paramLabel = "TIME", description = "cli.reading.option.at")
  private @Nullable String at;

  @Option(names = "--datum", paramLabel = "DATUM", description = "cli.reading.option.datum")
  private @Nullable String datum;

  @Option(names = "--said", paramLabel = "TEXT", description = "cli.reading.option.said")
  private String said = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.reading.option.reason")
  private String reason = "";

  @Option(names = "--sure", description = "cli.reading.option.sure")
  private boolean sure;

  ReadingAddVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    Gauge of = station.get(GaugeService.class).named(gauge);
    NewReading typed =
        new NewReading(
            of.number(),
            quantity,
            value,
            at == null ? null : moment(at, now),
            datum == null ? null : HeightDatum.of(datum),
            said,
            sure,
            reason);
    try {
      out().println(station.get(ReadingService.class).report(typed).id());
      return ExitCode.DONE;
    } catch (DoubtfulReadingException doubtful) {
      doubtful.doubts().forEach(this::tell);
      tell("cli.reading.add.sure");
      return ExitCode.REFUSED;
    }
  }

  /** A moment as on the screen, {@code -10} or {@code @02:10}, or written out. */
  private static Instant moment(String typed, Instant now) {
    Instant back = BackDate.parse(typed, now).happenedAt();
    if (back != null) {
      return back;
    }
    return WrittenMoment.read(typed, WatchClock.BEIJING)
        .orElseThrow(() -> WrongCallException.of("cli.reading.badTime", typed));
  }
}
