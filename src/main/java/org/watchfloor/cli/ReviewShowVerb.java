package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.Review;
import org.watchfloor.incident.review.ReviewSection;
import org.watchfloor.incident.review.ReviewService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code review show INCIDENT}: what is written in each section, and by whom. */
@Command(name = "show", description = "cli.review.show.about")
final class ReviewShowVerb extends StationVerb {
  private static final List<String> FIELDS =
      List.of("section", "stands", "text", "by", "at", "entry");

  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Mixin private FormatOption format = new FormatOption();

  ReviewShowVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Review review =
        station
            .get(ReviewService.class)
            .find(incident)
            .orElseThrow(() -> RefusedException.of("review.refused.none", incident));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Review.Section section : review.sections()) {
      rows.add(row(section.section(), section.now(), true));
      section.apart().forEach(other -> rows.add(row(section.section(), other, false)));
    }
    RowWriter.write(out(), format.chosen(), FIELDS, rows);
    if (!review.missing().isEmpty()) {
      tell(
          "cli.review.missing",
          String.join(" ", review.missing().stream().map(Enum::name).toList()));
    }
    return ExitCode.DONE;
  }

  private static Map<String, Object> row(ReviewSection section, Review.Text text, boolean stands) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("section", section.name());
    row.put("stands", stands);
    row.put("text", text.words());
    row.put("by", text.by());
    row.put("at", MOMENT.format(text.at()));
    row.put("entry", text.entry());
    return row;
  }
}
