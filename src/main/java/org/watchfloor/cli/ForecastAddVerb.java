package org.watchfloor.cli;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.warning.forecast.ForecastService;
import org.watchfloor.warning.forecast.ForecastTimes;
import org.watchfloor.warning.forecast.NewForecast;
import org.watchfloor.warning.reading.DoubtfulReadingException;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code forecast add}: takes down what an agency forecasts and prints the forecast's id once it is
 * on disk. Rain with {@code --hours}, of the whole district without {@code --station}; else a
 * level.
 */
@Command(name = "add", description = "cli.forecast.add.about")
final class ForecastAddVerb extends StationVerb {
  @Option(
      names = "--station",
      paramLabel = "NUMBER|NAME",
      description = "cli.forecast.option.station")
  private @Nullable String gauge;

  @Option(
      names = "--value",
      required = true,
      paramLabel = "NUMBER",
      description = "cli.forecast.option.value")
  private double value;

  @Option(names = "--hours", paramLabel = "HOURS", description = "cli.forecast.option.hours")
  private @Nullable Integer hours;

  @Option(names = "--datum", paramLabel = "DATUM", description = "cli.reading.option.datum")
  private @Nullable String datum;

  @Option(names = "--from", paramLabel = "TIME", description = "cli.forecast.option.from")
  private @Nullable String from;

  @Option(
      names = "--until",
      required = true,
      paramLabel = "TIME",
      description = "cli.forecast.option.until")
  private String until;

  @Option(
      names = "--issuer",
      required = true,
      paramLabel = "TEXT",
      description = "cli.forecast.option.issuer")
  private String issuer;

  @Option(names = "--issued", paramLabel = "TIME", description = "cli.forecast.option.issued")
  private @Nullable String issued;

  @Option(names = "--channel", paramLabel = "CHANNEL", description = "cli.forecast.option.channel")
  private Channel channel = Channel.PHONE;

  @Option(names = "--sure", description = "cli.forecast.option.sure")
  private boolean sure;

  ForecastAddVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    Optional<String> of =
        Optional.ofNullable(gauge)
            .map(named -> station.get(GaugeService.class).named(named).number());
    Instant end = moment(until, ForecastTimes.until(until, now));
    NewForecast heard =
        new NewForecast(
            of,
            hours == null ? Measure.WATER : Measure.RAIN,
            value,
            datum == null ? null : HeightDatum.of(datum),
            hours,
            from == null ? null : moment(from, ForecastTimes.from(from, end, now)),
            end,
            issuer,
            issued == null ? null : moment(issued, ForecastTimes.issued(issued, now)),
            channel,
            sure);
    try {
      out().println(station.get(ForecastService.class).take(heard).id());
      return ExitCode.DONE;
    } catch (DoubtfulReadingException doubtful) {
      doubtful.doubts().forEach(this::tell);
      tell("cli.reading.add.sure");
      return ExitCode.REFUSED;
    }
  }

  private static Instant moment(String typed, Optional<Instant> read) {
    return read.orElseThrow(() -> WrongCallException.of("cli.forecast.badTime", typed));
  }
}
