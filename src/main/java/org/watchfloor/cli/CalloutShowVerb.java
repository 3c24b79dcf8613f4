package org.watchfloor.cli;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.Attempt;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code callout show N}: everybody on it with every call; with {@code --next} whom to call now.
 */
@Command(name = "show", description = "cli.callout.show.about")
final class CalloutShowVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.callout.option.number")
  private String number;

  @Option(names = "--next", description = "cli.callout.option.next")
  private boolean next;

  CalloutShowVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    CalloutBoard board =
        station
            .get(CalloutService.class)
            .find(number)
            .orElseThrow(() -> RefusedException.of("callout.refused.none", number));
    if (next) {
      board
          .toCall(station.get(WatchClock.class).instant())
          .ifPresentOrElse(
              line -> out().println(head(line)), () -> tell("cli.callout.nobodyNext", number));
      return ExitCode.DONE;
    }
    out().println(number + "  " + board.callout().title());
    out().println(board.callout().words());
    out()
        .println(
            texts()
                .get(
                    "callout.summary",
                    board.callout().title(),
                    board.reached(),
                    board.lines().size(),
                    board.owing(),
                    board.unreached().size(),
                    time(board.callout().began())));
    List<String> gaps = board.callout().gaps();
    if (!gaps.isEmpty()) {
      out()
          .println(
              texts()
                  .get(
                      "callout.sheet.gaps",
                      gaps.size(),
                      String.join(texts().get("callout.comma"), gaps)));
    }
    board.lines().forEach(this::print);
    return ExitCode.DONE;
  }

  private void print(CalloutLine line) {
    out().println(head(line));
    line.log().attempts().forEach(one -> out().println("    " + said(one)));
  }

  private String head(CalloutLine line) {
    String ways =
        line.callee().ways().stream()
            .map(way ->
                texts().get("callout.other", texts().name("callout.way", way.kind()), way.number()))
            .collect(Collectors.joining(" / "));
    String marks =
        line.callee().marks().stream()
            .map(mark -> texts().get("callout.mark." + mark.kind().name(), mark.detail()))
            .collect(Collectors.joining(texts().get("callout.comma")));
    String state = texts().name("callout.state", line.state());
    return String.join(
            "  ",
            line.callee().key(),
            line.callee().unitName(),
            line.callee().post(),
            ways,
            line.climbed() ? texts().get("callout.climbed", state) : state,
            marks)
        .strip();
  }

  private String said(Attempt one) {
    String line =
        texts()
            .get(
                "callout.story",
                time(one.at()),
                texts().name("callout.way", one.way()),
                one.number(),
                texts().name("callout.result", one.result()));
    StringBuilder all = new StringBuilder(line);
    for (String part :
        List.of(one.person(), String.join(" ", one.answers().values()), one.note())) {
      if (!part.isEmpty()) {
        all.append(texts().get("callout.comma")).append(part);
      }
    }
    return one.withdrawn() ? texts().get("callout.story.withdrawn", all) : all.toString();
  }

  private static String time(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime().toString();
  }
}
