package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.evacuation.EvacuationService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code move return N}: people may come back. */
@Command(name = "return", description = "cli.move.return.about")
final class MoveReturnVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.move.option.number")
  private String number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.move.option.reason")
  private String reason;

  @Option(
      names = "--post",
      required = true,
      paramLabel = "POST",
      description = "cli.move.option.post")
  private String post;

  @Option(names = "--document", paramLabel = "TEXT", description = "cli.move.option.document")
  private String document = "";

  MoveReturnVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(EvacuationService.class).allowReturn(number, reason, post, document);
    tell("cli.move.return.done", number);
    return ExitCode.DONE;
  }
}
