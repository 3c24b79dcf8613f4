package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code channel send KIND ADDRESS TEXT}: queues a message, tries it once, prints its number. */
@Command(name = "send", description = "cli.channel.send.about")
final class ChannelSendVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "KIND", description = "cli.channel.option.kind")
  private ChannelKind kind;

  @Parameters(index = "1", paramLabel = "ADDRESS", description = "cli.channel.option.address")
  private String address;

  @Parameters(index = "2", paramLabel = "TEXT", description = "cli.channel.option.text")
  private String text;

  @Option(names = "--queue", description = "cli.channel.option.queue")
  private boolean queue;

  ChannelSendVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) throws InterruptedException {
    String id = station.get(Outbox.class).send(kind, address, text, List.of());
    out().println(id);
    out().flush();
    if (queue) {
      tell("cli.channel.stands", id, texts().get("channel.state.QUEUED"));
      return ExitCode.DONE;
    }
    OutboxMessage now = ChannelAttempt.of(station, id);
    tell(ChannelAttempt.said(station, now));
    return now.state().out() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }
}
