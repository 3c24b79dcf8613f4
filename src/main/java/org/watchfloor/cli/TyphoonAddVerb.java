package org.watchfloor.cli;

import java.time.Instant;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.warning.typhoon.PhoneBulletin;
import org.watchfloor.warning.typhoon.TyphoonService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code typhoon add}: a point of a storm somebody said on the telephone. */
@Command(name = "add", description = "cli.typhoon.add.about")
final class TyphoonAddVerb extends StationVerb {
  @Option(
      names = "--storm",
      required = true,
      paramLabel = "NUMBER",
      description = "cli.typhoon.option.storm")
  private String storm;

  @Option(names = "--name", paramLabel = "NAME", description = "cli.typhoon.option.name")
  private String name = "";

  @Option(
      names = "--agency",
      required = true,
      paramLabel = "AGENCY",
      description = "cli.typhoon.option.agency")
  private String agency;

  @Option(
      names = "--at",
      required = true,
      paramLabel = "TIME",
      description = "cli.typhoon.option.at")
  private String at;

  @Option(
      names = "--place",
      required = true,
      paramLabel = "LON,LAT",
      description = "cli.typhoon.option.place")
  private String place;

  @Option(names = "--wind", paramLabel = "M/S", description = "cli.typhoon.option.wind")
  private String wind = "";

  @Option(names = "--pressure", paramLabel = "HPA", description = "cli.typhoon.option.pressure")
  private String pressure = "";

  @Option(names = "--radii", paramLabel = "R7 R10 R12", description = "cli.typhoon.option.radii")
  private String radii = "";

  @Option(names = "--said", paramLabel = "TEXT", description = "cli.typhoon.option.said")
  private String said = "";

  TyphoonAddVerb(Texts texts) {
    super(texts);
  }

  /**
   * As it was typed, for its digits tell how exact it is; refused if it is turned or unreadable.
   */
  private static String checked(String typed) {
    PointArgument.parse(typed);
    return typed;
  }

  @Override
  int run(Station station) {
    Instant moment =
        WrittenMoment.readZoned(at)
            .orElseThrow(() -> WrongCallException.of("cli.typhoon.badTime", at));
    PhoneBulletin.Typed typed =
        new PhoneBulletin.Typed(
            storm, name, agency, moment, checked(place), pressure, wind, radii, said);
    station
        .get(TyphoonService.class)
        .typed(station.get(PhoneBulletin.class).of(typed))
        .forEach(number -> out().println(number));
    return ExitCode.DONE;
  }
}
