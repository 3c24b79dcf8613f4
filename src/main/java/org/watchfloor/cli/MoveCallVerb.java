package org.watchfloor.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code move call}: orders a move and prints its number. */
@Command(name = "call", description = "cli.move.call.about")
final class MoveCallVerb extends StationVerb {
  @Option(names = "--risk", paramLabel = "NUMBER", description = "cli.move.call.option.risk")
  private List<String> risks = new ArrayList<>();

  @Option(names = "--area", paramLabel = "CODE", description = "cli.move.call.option.area")
  private List<String> areas = new ArrayList<>();

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.move.option.reason")
  private String reason;

  @Option(
      names = "--means",
      required = true,
      paramLabel = "TEXT",
      description = "cli.move.call.option.means")
  private String means;

  @Option(
      names = "--within",
      required = true,
      paramLabel = "HOURS",
      description = "cli.move.call.option.within")
  private int hours;

  @Option(
      names = "--post",
      required = true,
      paramLabel = "POST",
      description = "cli.move.option.post")
  private String post;

  @Option(names = "--document", paramLabel = "TEXT", description = "cli.move.option.document")
  private String document = "";

  @Option(names = "--incident", paramLabel = "ID", description = "cli.move.call.option.incident")
  private String incident = "";

  MoveCallVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    EvacuationService moves = station.get(EvacuationService.class);
    String number =
        moves.call(
            new CallOrder(
                new Scope(risks, areas),
                reason,
                post,
                document,
                means,
                station.get(WatchClock.class).instant().plus(Duration.ofHours(hours)),
                incident));
    out().println(number);
    moves
        .board(number)
        .ifPresent(board ->
            tell(
                "cli.move.call.done",
                number,
                board.counts().households(),
                board.counts().people(),
                hours));
    return ExitCode.DONE;
  }
}
