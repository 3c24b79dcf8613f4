package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.Dialler;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.call.CallDesk;
import org.watchfloor.order.channel.call.PlacedCall;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code callout dial N PLACE}: has the exchange dial, and prints what it says of the call. */
@Command(name = "dial", description = "cli.callout.dial.about")
final class CalloutDialVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "N", description = "cli.callout.option.number")
  private String number;

  @Parameters(index = "1", paramLabel = "PLACE", description = "cli.callout.option.place")
  private String place;

  @Option(names = "--way", paramLabel = "WAY", description = "cli.callout.option.dialWay")
  private @Nullable CallWay way;

  CalloutDialVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) throws InterruptedException {
    CalloutBoard board =
        station
            .get(CalloutService.class)
            .find(number)
            .orElseThrow(() -> RefusedException.of("callout.refused.none", number));
    String key = CalloutPlace.of(board, place, station.get(WatchClock.class).instant());
    Callee callee = board.line(key).orElseThrow().callee();
    Way dialled =
        callee.ways().stream()
            .filter(one -> way == null || one.kind() == way)
            .findFirst()
            .orElseThrow(() -> RefusedException.of("callout.refused.noTelephone", place));
    String id = station.get(Dialler.class).dial(number, key, dialled);
    OutboxMessage now = ChannelAttempt.of(station, id);
    PlacedCall call = station.get(CallDesk.class).find(id).orElseThrow();
    for (PlacedCall.Told told : call.told()) {
      tell(
          "cli.callout.dial.said",
          Message.of("channel.call.stage." + told.stage().name()),
          told.said());
    }
    out().println(call.last().map(told -> told.stage().name()).orElse(now.state().name()));
    if (!now.state().out()) {
      tell(ChannelAttempt.said(station, now));
    }
    return now.state().out() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }
}
