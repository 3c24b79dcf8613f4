package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.Unfinished;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code move close N}: a move is over. */
@Command(name = "close", description = "cli.move.close.about")
final class MoveCloseVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.move.option.number")
  private String number;

  @Option(
      names = "--summary",
      required = true,
      paramLabel = "TEXT",
      description = "cli.move.close.option.summary")
  private String summary;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.move.close.option.reason")
  private String reason = "";

  @Option(
      names = "--post",
      required = true,
      paramLabel = "POST",
      description = "cli.move.option.post")
  private String post;

  MoveCloseVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Unfinished left = station.get(EvacuationService.class).close(number, summary, reason, post);
    tell("cli.move.close.done", number);
    if (left.any()) {
      tell(left.said());
    }
    return ExitCode.DONE;
  }
}
