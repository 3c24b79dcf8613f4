package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.order.callout.CalloutService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code callout end|reopen N}. */
@Command(description = "cli.callout.end.about")
final class CalloutEndVerb extends StationVerb {
  private final boolean ends;

  @Parameters(paramLabel = "N", description = "cli.callout.option.number")
  private String number;

  @Option(
      names = {"--conclusion", "--reason"},
      paramLabel = "TEXT",
      description = "cli.callout.option.conclusion")
  private String words = "";

  @Option(
      names = "--post",
      required = true,
      paramLabel = "TEXT",
      description = "cli.callout.option.post")
  private String post;

  CalloutEndVerb(Texts texts, boolean ends) {
    super(texts);
    this.ends = ends;
  }

  @Override
  int run(Station station) {
    CalloutService callouts = station.get(CalloutService.class);
    if (ends) {
      callouts.end(number, words, post);
    } else {
      callouts.reopen(number, words, post);
    }
    tell(ends ? "cli.callout.ended" : "cli.callout.reopened", number);
    return ExitCode.DONE;
  }
}
