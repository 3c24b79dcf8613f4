package org.watchfloor.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.figure.NewFigure;
import org.watchfloor.incident.rule.Channel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figure add INCIDENT}: a number somebody said; prints the name of its entry. */
@Command(name = "add", description = "cli.figure.add.about")
final class FigureAddVerb extends StationVerb {
  @Parameters(paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Option(
      names = "--figure",
      required = true,
      paramLabel = "KEY",
      description = "cli.figure.option.figure")
  private String figure;

  @Option(
      names = "--value",
      required = true,
      paramLabel = "NUMBER",
      description = "cli.figure.option.value")
  private BigDecimal value;

  @Option(
      names = "--said",
      required = true,
      paramLabel = "TEXT",
      description = "cli.figure.option.said")
  private String said;

  @Option(names = "--channel", paramLabel = "CHANNEL", description = "cli.figure.option.channel")
  private Channel channel = Channel.PHONE;

  @Option(names = "--replaces", description = "cli.figure.option.replaces")
  private boolean replaces;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.figure.option.reason")
  private String reason = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.figure.option.note")
  private String note = "";

  @Option(names = "--at", paramLabel = "TIME", description = "cli.figure.option.at")
  private @Nullable String at;

  FigureAddVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    NewFigure typed =
        new NewFigure(
            figure.toUpperCase(Locale.ROOT),
            value,
            said,
            channel,
            replaces,
            reason,
            note,
            at == null ? null : moment(at));
    FigureService figures = station.get(FigureService.class);
    String entry = figures.report(incident, typed);
    out().println(entry);
    figures
        .sheet(incident)
        .claim(entry)
        .filter(claim -> claim.state().open())
        .ifPresent(claim -> tell("cli.figure.state." + claim.state().name(), incident, entry));
    return ExitCode.DONE;
  }

  private static Instant moment(String written) {
    return WrittenMoment.read(written, WatchClock.BEIJING)
        .orElseThrow(() -> WrongCallException.of("cli.incident.badTime", written));
  }
}
