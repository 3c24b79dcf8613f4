package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.answer.AnswerService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code callout take ID}: takes a text that came back over as "understood". */
@Command(name = "take", description = "cli.callout.take.about")
final class CalloutTakeVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.callout.option.answerId")
  private String id;

  @Option(names = "--callout", paramLabel = "N", description = "cli.callout.option.number")
  private String number = "";

  @Option(names = "--place", paramLabel = "PLACE", description = "cli.callout.option.place")
  private String place = "";

  CalloutTakeVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    AnswerService answers = station.get(AnswerService.class);
    CalloutLine line = number.isEmpty() ? answers.take(id) : takeFor(station, answers);
    tell(
        "cli.callout.take.done",
        line.callee().key(),
        line.callee().unitName(),
        line.callee().post());
    return ExitCode.DONE;
  }

  private CalloutLine takeFor(Station station, AnswerService answers) {
    var board =
        station
            .get(CalloutService.class)
            .find(number)
            .orElseThrow(() -> RefusedException.of("callout.refused.none", number));
    return answers.take(
        id, number, CalloutPlace.of(board, place, station.get(WatchClock.class).instant()));
  }
}
