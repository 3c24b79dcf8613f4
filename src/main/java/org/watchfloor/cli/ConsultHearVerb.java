package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.consultation.Consultations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consult hear ID}: writes down what somebody said for a unit. */
@Command(name = "hear", description = "cli.consult.hear.about")
final class ConsultHearVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.consult.option.id")
  private String id;

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "TEXT",
      description = "cli.consult.option.unit")
  private String unit;

  @Option(names = "--person", paramLabel = "TEXT", description = "cli.consult.option.person")
  private String person = "";

  @Option(names = "--forecast", paramLabel = "TEXT", description = "cli.consult.option.forecast")
  private String forecast = "";

  @Option(names = "--opinion", paramLabel = "TEXT", description = "cli.consult.option.opinion")
  private String opinion = "";

  @Mixin private HappenedOption when = new HappenedOption();

  ConsultHearVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station
        .get(Consultations.class)
        .hear(id, unit, person, forecast, opinion, when.moment(station));
    tell("cli.consult.heard", unit);
    return ExitCode.DONE;
  }
}
