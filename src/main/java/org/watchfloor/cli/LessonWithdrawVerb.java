package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.LessonService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review lesson withdraw LESSON}: takes a lesson back. */
@Command(name = "withdraw", description = "cli.review.lesson.withdraw.about")
final class LessonWithdrawVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "LESSON", description = "cli.review.option.lesson")
  private String lesson;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  LessonWithdrawVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(LessonService.class).withdraw(lesson, reason);
    return ExitCode.DONE;
  }
}
