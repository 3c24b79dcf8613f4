package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.roll.Callee;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code callout climb N [PLACE…]}: those who were not reached go one level up; prints the places
 * of who is to be told.
 */
@Command(name = "climb", description = "cli.callout.climb.about")
final class CalloutClimbVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "N", description = "cli.callout.option.number")
  private String number;

  @Parameters(
      index = "1..*",
      paramLabel = "PLACE",
      arity = "0..*",
      description = "cli.callout.option.places")
  private List<String> places = new ArrayList<>();

  CalloutClimbVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    CalloutService callouts = station.get(CalloutService.class);
    CalloutBoard board =
        callouts
            .find(number)
            .orElseThrow(() -> RefusedException.of("callout.refused.none", number));
    var now = station.get(WatchClock.class).instant();
    List<String> keys = places.stream().map(one -> CalloutPlace.of(board, one, now)).toList();
    List<String> added = callouts.climb(number, keys);
    added.forEach(out()::println);
    CalloutBoard after = callouts.find(number).orElse(board);
    added.stream()
        .flatMap(key -> after.line(key).stream())
        .map(CalloutLine::callee)
        .forEach(one ->
            tell("cli.callout.climbed", one.key(), one.unitName(), one.post(), dialled(one)));
    return ExitCode.DONE;
  }

  private static String dialled(Callee one) {
    return one.ways().isEmpty() ? "-" : one.ways().getFirst().number();
  }
}
