package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code channel retry ID}: has a message sent once more that does not go out by itself. */
@Command(name = "retry", description = "cli.channel.retry.about")
final class ChannelRetryVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.channel.option.id")
  private String id;

  ChannelRetryVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) throws InterruptedException {
    station.get(Outbox.class).again(id);
    OutboxMessage now = ChannelAttempt.of(station, id);
    tell(ChannelAttempt.said(station, now));
    return now.state().out() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }
}
