package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.order.channel.Outbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code channel withdraw ID}: takes a message back that is not out yet. */
@Command(name = "withdraw", description = "cli.channel.withdraw.about")
final class ChannelWithdrawVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.channel.option.id")
  private String id;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.channel.option.reason")
  private String reason = "";

  ChannelWithdrawVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(Outbox.class).withdraw(id, reason);
    tell("cli.channel.withdrawn", id);
    return ExitCode.DONE;
  }
}
