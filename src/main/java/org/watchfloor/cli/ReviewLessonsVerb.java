package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.Drill;
import org.watchfloor.drill.DrillService;
import org.watchfloor.incident.review.LessonFile;
import org.watchfloor.incident.review.LessonService;
import org.watchfloor.incident.review.LessonSheet;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code review lessons --file FILE}: the lessons of a drill, for the real record. */
@Command(name = "lessons", description = "cli.review.lessons.about")
final class ReviewLessonsVerb extends StationVerb {
  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE",
      description = "cli.review.option.lessons")
  private Path file;

  ReviewLessonsVerb(Texts texts) {
    super(texts);
  }

  @Override
  Realm realm() {
    return Realm.DRILL;
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    String title =
        station
            .get(DrillService.class)
            .current()
            .map(Drill::title)
            .orElseThrow(() -> RefusedException.of("cli.drill.report.none"));
    List<LessonSheet.Line> lines =
        station.get(LessonService.class).list().stream()
            .filter(one -> one.drill() == null && one.open())
            .map(one ->
                new LessonSheet.Line(one.id(), one.incident(), one.text(), one.owner(), one.due()))
            .toList();
    LessonFile.write(new LessonSheet(station.get(Journal.class).station(), title, lines), file);
    tell("cli.review.lessons.done", lines.size(), file);
    return ExitCode.DONE;
  }
}
