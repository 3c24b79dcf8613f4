package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.order.callout.answer.AnswerService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code callout aside ID}: a text that came back is no answer. */
@Command(name = "aside", description = "cli.callout.aside.about")
final class CalloutAsideVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.callout.option.answerId")
  private String id;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.callout.option.reason")
  private String reason = "";

  CalloutAsideVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(AnswerService.class).setAside(id, reason);
    tell("cli.callout.aside.done", id);
    return ExitCode.DONE;
  }
}
