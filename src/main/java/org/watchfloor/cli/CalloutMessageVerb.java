package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.order.callout.MessageRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code callout message N}: queues a message for everybody who was not called yet. */
@Command(name = "message", description = "cli.callout.message.about")
final class CalloutMessageVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.callout.option.number")
  private String number;

  CalloutMessageVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    MessageRound.Outcome outcome = station.get(MessageRound.class).send(number);
    tell("callout.toast.sent", number, outcome.sent().size(), outcome.byHand().size());
    return ExitCode.DONE;
  }
}
