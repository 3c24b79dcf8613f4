package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.instruction.InstructionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code instruction answer N}: writes down what the leader was answered. */
@Command(name = "answer", description = "cli.instruction.answer.about")
final class InstructionAnswerVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.instruction.option.number")
  private String number;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "cli.instruction.option.answer")
  private String text;

  @Option(
      names = "--channel",
      required = true,
      paramLabel = "CHANNEL",
      description = "cli.order.option.channel")
  private OrderChannel channel;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TEXT",
      description = "cli.instruction.option.to")
  private String to;

  @Option(names = "--interim", description = "cli.instruction.option.interim")
  private boolean interim;

  @Option(names = "--at", paramLabel = "TIME", description = "cli.order.option.at")
  private @Nullable String at;

  InstructionAnswerVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station
        .get(InstructionService.class)
        .answer(
            number,
            text,
            channel,
            to,
            !interim,
            OrderMoments.past(at, station.get(WatchClock.class).instant()));
    tell("cli.instruction.answered", number);
    return ExitCode.DONE;
  }
}
