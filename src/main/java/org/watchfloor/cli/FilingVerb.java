package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.rule.Chain;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the verbs on one report have in common: which report is meant. */
abstract class FilingVerb extends StationVerb {
  @Parameters(paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Option(names = "--chain", paramLabel = "CHAIN", description = "cli.filing.option.chain")
  private Chain chain = Chain.EVENT;

  @Option(names = "--report", paramLabel = "ID", description = "cli.filing.option.report")
  private @Nullable String report;

  FilingVerb(Texts texts) {
    super(texts);
  }

  final String incident() {
    return incident;
  }

  final Chain chain() {
    return chain;
  }

  /** The report that was named, else the last one of the chain. */
  final Report report(Station station) {
    var book = station.get(ReportService.class).book(incident);
    if (report != null) {
      String id = report;
      return book.report(id).orElseThrow(() -> RefusedException.of("report.refused.none", id));
    }
    return book.of(chain).stream()
        .reduce((first, second) -> second)
        .orElseThrow(() -> RefusedException.of("cli.filing.noReport", incident));
  }
}
