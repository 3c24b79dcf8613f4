package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.report.ReportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code incident report draft INCIDENT}: the next report from the facts; prints its id. */
@Command(name = "draft", description = "cli.filing.draft.about")
final class ReportDraftVerb extends FilingVerb {
  @Option(names = "--final", description = "cli.filing.option.final")
  private boolean last;

  @Option(names = "--again", description = "cli.filing.option.again")
  private boolean again;

  ReportDraftVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ReportService reports = station.get(ReportService.class);
    if (again) {
      String id = report(station).id();
      reports.redraft(incident(), id, texts());
      out().println(id);
    } else {
      out().println(reports.draft(incident(), chain(), last, texts()));
    }
    return ExitCode.DONE;
  }
}
