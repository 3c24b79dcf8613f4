package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.LessonFile;
import org.watchfloor.incident.review.LessonService;
import org.watchfloor.incident.review.LessonSheet;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code review take --file FILE}: takes the lessons of a drill into the real record. */
@Command(name = "take", description = "cli.review.take.about")
final class ReviewTakeVerb extends StationVerb {
  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE",
      description = "cli.review.option.lessons")
  private Path file;

  ReviewTakeVerb(Texts texts) {
    super(texts);
  }

  @Override
  Realm realm() {
    return Realm.LIVE;
  }

  @Override
  int run(Station station) {
    LessonSheet sheet = LessonFile.read(file);
    List<LessonSheet.Line> fresh = station.get(LessonService.class).take(sheet);
    fresh.forEach(one -> out().println(one.text() + "\t" + one.owner() + "\t" + one.due()));
    tell(
        "cli.review.take.done", sheet.drill(), fresh.size(), sheet.lessons().size() - fresh.size());
    return ExitCode.DONE;
  }
}
