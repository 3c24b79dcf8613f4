package org.watchfloor.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.ConflictDesk;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code settle COUNTS AGAINST DECISION}: an officer's word on two entries that contradict, as
 * {@code list conflicts} names them; for a transfer with how it really ended. With {@code
 * --hand-to} it is put on somebody else's table instead.
 */
@Command(name = "settle", description = "cli.settle.about")
final class SettleVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "COUNTS", description = "cli.settle.option.counts")
  private String counts;

  @Parameters(index = "1", paramLabel = "AGAINST", description = "cli.settle.option.against")
  private String against;

  @Parameters(
      index = "2",
      arity = "0..1",
      defaultValue = "",
      paramLabel = "DECISION",
      description = "cli.settle.option.decision")
  private String decision;

  @Option(names = "--hand-to", paramLabel = "POST", description = "cli.settle.option.handTo")
  private @Nullable String handTo;

  @Option(names = "--transfer-is", paramLabel = "STATE", description = "cli.settle.option.outcome")
  private @Nullable TransferState outcome;

  SettleVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    String post = handTo;
    if (post != null) {
      if (!decision.isEmpty() || outcome != null) {
        throw WrongCallException.of("cli.settle.either");
      }
      station.get(ConflictDesk.class).hand(counts, against, post);
      tell("cli.settle.handed", counts, against, post.strip());
      return ExitCode.DONE;
    }
    ConflictService conflicts = station.get(ConflictService.class);
    TransferState ended = outcome;
    if (ended == null) {
      conflicts.settle(counts, against, decision);
    } else {
      String order =
          conflicts.open().stream()
              .filter(conflict -> conflict.what().names(counts, against))
              .filter(conflict -> conflict.subject().kind().equals(TransferService.KIND))
              .map(conflict -> conflict.subject().id())
              .findFirst()
              .orElseThrow(() -> RefusedException.of("cli.settle.noTransfer", counts, against));
      station.get(TransferOutcomes.class).decide(order, ended, List.of(), decision);
    }
    tell("cli.settle.done", counts, against);
    if (ended == null) {
      tell("cli.settle.stands", counts);
    }
    return ExitCode.DONE;
  }
}
