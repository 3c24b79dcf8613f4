package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code incident report show INCIDENT}: what a report says. */
@Command(name = "show", description = "cli.filing.show.about")
final class ReportShowVerb extends FilingVerb {
  @Option(names = "--brief", description = "cli.filing.option.brief")
  private boolean brief;

  ReportShowVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Report report = report(station);
    out()
        .println(
            brief
                ? report.text().brief()
                : station.get(ReportFile.class).full(report, texts()).strip());
    return ExitCode.DONE;
  }
}
