package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.Objects;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.LessonService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review lesson add INCIDENT TEXT}: draws a lesson; prints its id. */
@Command(name = "add", description = "cli.review.lesson.add.about")
final class LessonAddVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Parameters(index = "1", paramLabel = "TEXT", description = "cli.review.option.todo")
  private String text;

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

  LessonAddVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    LocalDate day = Objects.requireNonNull(DayArgument.read(due));
    out().println(station.get(LessonService.class).draw(incident, text, owner, day));
    return ExitCode.DONE;
  }
}
