package org.watchfloor.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.instruction.InstructionFact.InstructionRecorded;
import org.watchfloor.order.instruction.InstructionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code instruction add}: writes a leader's instruction down and prints its number. */
@Command(name = "add", description = "cli.instruction.add.about")
final class InstructionAddVerb extends StationVerb {
  @Option(
      names = "--post",
      required = true,
      paramLabel = "TEXT",
      description = "cli.instruction.option.post")
  private String post;

  @Option(names = "--name", paramLabel = "TEXT", description = "cli.instruction.option.name")
  private String name = "";

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "cli.instruction.option.text")
  private String text;

  @Option(
      names = "--channel",
      required = true,
      paramLabel = "CHANNEL",
      description = "cli.order.option.channel")
  private OrderChannel channel;

  @Option(names = "--deadline", paramLabel = "TIME", description = "cli.order.option.deadline")
  private @Nullable String deadline;

  @Option(names = "--incident", paramLabel = "ID", description = "cli.instruction.option.incident")
  private @Nullable String incident;

  @Option(names = "--at", paramLabel = "TIME", description = "cli.order.option.at")
  private @Nullable String at;

  InstructionAddVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    String number =
        station
            .get(InstructionService.class)
            .record(
                new InstructionRecorded(
                    post,
                    name,
                    text,
                    channel,
                    incident == null
                        ? OrderBasis.NONE
                        : OrderBasis.on(OrderBasis.Kind.INCIDENT, incident),
                    deadline == null ? null : OrderMoments.deadline(deadline, now)),
                OrderMoments.past(at, now));
    out().println(number);
    return ExitCode.DONE;
  }
}
