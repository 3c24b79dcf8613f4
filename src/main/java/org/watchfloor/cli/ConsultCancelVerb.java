package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.consultation.Consultations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consult cancel ID}: calls a consultation off. */
@Command(name = "cancel", description = "cli.consult.cancel.about")
final class ConsultCancelVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.consult.option.id")
  private String id;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  ConsultCancelVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(Consultations.class).cancel(id, reason);
    tell("cli.consult.cancelled", id);
    return ExitCode.DONE;
  }
}
