package org.watchfloor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.document.review.Lag;
import org.watchfloor.document.review.Lags;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code review lags INCIDENT...}: the five earlies, measured from the record. */
@Command(name = "lags", description = "cli.review.lags.about")
final class ReviewLagsVerb extends StationVerb {
  private static final List<String> FIELDS =
      List.of(
          "early",
          "stretch",
          "scope",
          "count",
          "medianSeconds",
          "p90Seconds",
          "slowestSeconds",
          "from",
          "to",
          "source");

  @Parameters(arity = "1..*", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private List<String> incidents;

  @Mixin private FormatOption format = new FormatOption();

  ReviewLagsVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    List<Map<String, Object>> rows =
        station.get(Lags.class).of(incidents).stream().map(ReviewLagsVerb::row).toList();
    RowWriter.write(out(), format.chosen(), FIELDS, rows);
    return ExitCode.DONE;
  }

  /** Where nothing was measured there are no times: not naught. */
  private static Map<String, Object> row(Lag lag) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("early", lag.rule().early().name());
    row.put("stretch", lag.rule().stretch().name());
    row.put("scope", lag.rule().scope().name());
    row.put("count", lag.count());
    lag.median().ifPresent(time -> row.put("medianSeconds", time.toSeconds()));
    lag.p90().ifPresent(time -> row.put("p90Seconds", time.toSeconds()));
    lag.slowest()
        .ifPresent(one -> {
          row.put("slowestSeconds", one.took().toSeconds());
          row.put("from", one.from());
          row.put("to", one.to());
        });
    row.put("source", lag.rule().basis().source());
    return row;
  }
}
