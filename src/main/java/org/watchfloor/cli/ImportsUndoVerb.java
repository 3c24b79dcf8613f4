package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.imports.ImportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imports undo NUMBER}: takes an import back as a whole. */
@Command(name = "undo", description = "cli.imports.undo.about")
final class ImportsUndoVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.imports.option.number")
  private String number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.imports.option.reason")
  private String reason;

  ImportsUndoVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    tell(station.get(ImportService.class).undo(number, reason));
    return ExitCode.DONE;
  }
}
