package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.score.sheet.ScoreFile;
import org.watchfloor.drill.score.sheet.ScoreSheet;
import org.watchfloor.drill.score.sheet.ScoreSheets;
import org.watchfloor.drill.score.sheet.Tally;
import org.watchfloor.store.Realm;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code drill score}: the score sheet by ability and by post, and score by score; {@code --format
 * json}: all of it as one object, see {@code docs/drill-score.md}.
 */
@Command(name = "score", description = "cli.drill.score.about")
final class DrillScoreVerb extends StationVerb {
  private static final List<String> COLUMNS =
      List.of("of", "name", "met", "late", "missed", "open", "notJudged", "percent", "judged");

  @Mixin private FormatOption format = new FormatOption();

  DrillScoreVerb(Texts texts) {
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
    ScoreSheet sheet =
        station
            .get(ScoreSheets.class)
            .now()
            .orElseThrow(() -> RefusedException.of("cli.drill.score.nothing"));
    switch (format.chosen()) {
      case JSON -> out().println(ScoreFile.text(sheet, texts()));
      case CSV -> each(station);
      case TABLE -> {
        RowWriter.write(out(), RowFormat.TABLE, COLUMNS, tallies(sheet));
        out().println();
        each(station);
      }
    }
    Tally all = sheet.total();
    tell("cli.drill.score.sums", all.met(), all.late(), all.missed(), all.open(), all.notJudged());
    return ExitCode.DONE;
  }

  private void each(Station station) {
    Listing listing = ListVerb.find(station, "scores");
    RowWriter.write(
        out(),
        format.chosen(),
        listing.fields(),
        listing.rows().stream().map(row -> ListVerb.inWords(row, texts())).toList());
  }

  private List<Map<String, Object>> tallies(ScoreSheet sheet) {
    List<Map<String, Object>> rows = new ArrayList<>();
    sheet
        .byAbility()
        .forEach((ability, tally) ->
            rows.add(row("score.view.byAbility", texts().name("score.ability", ability), tally)));
    sheet
        .byPost()
        .forEach((post, tally) ->
            rows.add(
                row(
                    "score.view.byPost",
                    post.isEmpty() ? texts().get("score.view.whole") : post,
                    tally)));
    return rows;
  }

  private Map<String, Object> row(String of, String name, Tally tally) {
    return Map.of(
        "of",
        texts().get(of),
        "name",
        name,
        "met",
        tally.met(),
        "late",
        tally.late(),
        "missed",
        tally.missed(),
        "open",
        tally.open(),
        "notJudged",
        tally.notJudged(),
        "percent",
        tally.percent().isEmpty() ? "" : tally.percent().getAsInt() + "%",
        "judged",
        tally.judged());
  }
}
