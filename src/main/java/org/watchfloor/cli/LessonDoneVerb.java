package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.LessonService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code review lesson done LESSON WORDS}: reports a lesson done. */
@Command(name = "done", description = "cli.review.lesson.done.about")
final class LessonDoneVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "LESSON", description = "cli.review.option.lesson")
  private String lesson;

  @Parameters(index = "1", paramLabel = "WORDS", description = "cli.review.option.done")
  private String words;

  LessonDoneVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(LessonService.class).done(lesson, words);
    return ExitCode.DONE;
  }
}
