package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.score.Outcome;
import org.watchfloor.drill.score.Score;
import org.watchfloor.drill.score.Scorer;
import org.watchfloor.store.Realm;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drill score}: what the desk did about what came, measured from the record. */
@Command(name = "score", description = "cli.drill.score.about")
final class DrillScoreVerb extends StationVerb {
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
    List<Score> scores = station.get(Scorer.class).scores();
    if (scores.isEmpty()) {
      throw RefusedException.of("cli.drill.score.nothing");
    }
    Listing listing = ListVerb.find(station, "scores");
    RowWriter.write(
        out(),
        format.chosen(),
        listing.fields(),
        listing.rows().stream().map(row -> ListVerb.inWords(row, texts())).toList());
    tell(
        "cli.drill.score.sums",
        count(scores, Outcome.DONE),
        count(scores, Outcome.LATE),
        count(scores, Outcome.MISSED),
        count(scores, Outcome.OPEN),
        count(scores, Outcome.TO_JUDGE));
    return ExitCode.DONE;
  }

  private static long count(List<Score> scores, Outcome outcome) {
    return scores.stream().filter(one -> one.outcome() == outcome).count();
  }
}
