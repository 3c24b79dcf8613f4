package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.Objects;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.LessonService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review lesson change LESSON}: another owner or day. */
@Command(name = "change", description = "cli.review.lesson.change.about")
final class LessonChangeVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "LESSON", description = "cli.review.option.lesson")
  private String lesson;

  @Option(
      names = "--owner",
      required = true,
      paramLabel = "NAME",
      description = "cli.review.option.owner")
  private String owner;

  @Option(
      names = "--due",
      required = true,
      paramLabel = "DAY",
      description = "cli.review.option.due")
  private String due;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  LessonChangeVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    LocalDate day = Objects.requireNonNull(DayArgument.read(due));
    station.get(LessonService.class).change(lesson, owner, day, reason);
    return ExitCode.DONE;
  }
}
