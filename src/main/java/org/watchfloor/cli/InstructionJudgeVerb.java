package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.instruction.Instruction;
import org.watchfloor.order.instruction.InstructionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code instruction accept|return N}: what the leader said to the last answer. */
@Command(description = "cli.instruction.judge.about")
final class InstructionJudgeVerb extends StationVerb {
  private final boolean accepted;

  @Parameters(paramLabel = "N", description = "cli.instruction.option.number")
  private String number;

  @Option(
      names = "--channel",
      required = true,
      paramLabel = "CHANNEL",
      description = "cli.order.option.channel")
  private OrderChannel channel;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "TEXT",
      description = "cli.instruction.option.by")
  private String by;

  @Option(
      names = {"--note", "--reason"},
      paramLabel = "TEXT",
      description = "cli.instruction.option.said")
  private String said = "";

  @Option(names = "--at", paramLabel = "TIME", description = "cli.order.option.at")
  private @Nullable String at;

  InstructionJudgeVerb(Texts texts, boolean accepted) {
    super(texts);
    this.accepted = accepted;
  }

  @Override
  int run(Station station) {
    InstructionService instructions = station.get(InstructionService.class);
    Instruction seen =
        instructions
            .find(number)
            .orElseThrow(() -> RefusedException.of("order.refused.noInstruction", number));
    instructions.judge(
        seen,
        accepted,
        said,
        channel,
        by,
        OrderMoments.past(at, station.get(WatchClock.class).instant()));
    tell(accepted ? "cli.instruction.accepted" : "cli.instruction.returned", number);
    return ExitCode.DONE;
  }
}
