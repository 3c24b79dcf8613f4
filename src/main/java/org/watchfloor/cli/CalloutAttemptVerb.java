package org.watchfloor.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.Dialler;
import org.watchfloor.order.callout.roll.CallWay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code callout attempt N PLACE --result R}: what came of a call. */
@Command(name = "attempt", description = "cli.callout.attempt.about")
final class CalloutAttemptVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "N", description = "cli.callout.option.number")
  private String number;

  @Parameters(index = "1", paramLabel = "PLACE", description = "cli.callout.option.place")
  private String place;

  @Option(
      names = "--result",
      required = true,
      paramLabel = "RESULT",
      description = "cli.callout.option.result")
  private CallResult result;

  @Option(names = "--way", paramLabel = "WAY", description = "cli.callout.option.way")
  private @Nullable CallWay way;

  @Option(names = "--dialled", paramLabel = "NUMBER", description = "cli.callout.option.dialled")
  private String dialled = "";

  @Option(
      names = {"--by", "--person"},
      paramLabel = "TEXT",
      description = "cli.callout.option.by")
  private String person = "";

  @Option(names = "--read-back", paramLabel = "WORD", description = "cli.order.option.readBack")
  private @Nullable ReadBack readBack;

  @Option(names = "--answer", paramLabel = "KEY=TEXT", description = "cli.callout.option.answer")
  private List<String> answers = new ArrayList<>();

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.order.option.note")
  private String note = "";

  @Option(names = "--at", paramLabel = "TIME", description = "cli.order.option.at")
  private @Nullable String at;

  CalloutAttemptVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    CalloutService callouts = station.get(CalloutService.class);
    CalloutBoard board =
        callouts
            .find(number)
            .orElseThrow(() -> RefusedException.of("callout.refused.none", number));
    String key = CalloutPlace.of(board, place, now);
    CalloutLine line = board.line(key).orElseThrow();
    callouts.attempt(
        number,
        key,
        new CallReport(
            way == null ? usual(line) : way,
            dialled,
            result,
            person,
            readBack,
            said(),
            note,
            OrderMoments.past(at, now)));
    station.get(Dialler.class).settle(number, key);
    CalloutLine after = callouts.find(number).orElseThrow().line(key).orElseThrow();
    tell(
        "cli.callout.attempt.done",
        key,
        line.callee().unitName(),
        line.callee().post(),
        Message.of("callout.result." + result.name()),
        Message.of("callout.state." + after.state().name()));
    return ExitCode.DONE;
  }

  private static CallWay usual(CalloutLine line) {
    return line.callee().ways().isEmpty() ? CallWay.RUNNER : line.callee().ways().getFirst().kind();
  }

  private Map<String, String> said() {
    Map<String, String> said = new TreeMap<>();
    for (String answer : answers) {
      int equals = answer.indexOf('=');
      if (equals < 1) {
        throw WrongCallException.of("cli.callout.badAnswer", answer);
      }
      said.put(answer.substring(0, equals), answer.substring(equals + 1));
    }
    return said;
  }
}
