package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.preposition.PrepositionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code preposition close NUMBER} ends a plan; {@code preposition cancel NUMBER} calls it off. */
@Command(description = "cli.preposition.end.about")
final class PrepositionEndVerb extends StationVerb {
  private final boolean close;

  @Parameters(paramLabel = "NUMBER", description = "cli.preposition.option.number")
  private String number;

  @Option(
      names = {"--note", "--reason"},
      paramLabel = "TEXT",
      description = "cli.preposition.option.note")
  private String note = "";

  PrepositionEndVerb(Texts texts, boolean close) {
    super(texts);
    this.close = close;
  }

  @Override
  int run(Station station) {
    PrepositionService prepositions = station.get(PrepositionService.class);
    if (close) {
      prepositions.close(number, note);
    } else {
      prepositions.cancel(number, note);
    }
    return ExitCode.DONE;
  }
}
