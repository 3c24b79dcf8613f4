package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.LessonService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review lesson reopen LESSON}: it was not done after all. */
@Command(name = "reopen", description = "cli.review.lesson.reopen.about")
final class LessonReopenVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "LESSON", description = "cli.review.option.lesson")
  private String lesson;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  LessonReopenVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(LessonService.class).reopen(lesson, reason);
    return ExitCode.DONE;
  }
}
