package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code callout undo N PLACE}: takes the last call to somebody back, by another entry. */
@Command(name = "undo", description = "cli.callout.undo.about")
final class CalloutUndoVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "N", description = "cli.callout.option.number")
  private String number;

  @Parameters(index = "1", paramLabel = "PLACE", description = "cli.callout.option.place")
  private String place;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.callout.option.reason")
  private String reason = "";

  CalloutUndoVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    CalloutService callouts = station.get(CalloutService.class);
    CalloutBoard board =
        callouts
            .find(number)
            .orElseThrow(() -> RefusedException.of("callout.refused.none", number));
    String key = CalloutPlace.of(board, place, station.get(WatchClock.class).instant());
    CallResult result = callouts.undo(number, key, reason);
    tell("cli.callout.undo.done", key, Message.of("callout.result." + result.name()));
    return ExitCode.DONE;
  }
}
