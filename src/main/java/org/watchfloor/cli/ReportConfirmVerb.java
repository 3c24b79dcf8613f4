package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.report.Sending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code incident report confirm INCIDENT}: its arrival was confirmed by telephone. */
@Command(name = "confirm", description = "cli.filing.confirm.about")
final class ReportConfirmVerb extends FilingVerb {
  @Option(
      names = "--by",
      required = true,
      paramLabel = "NAME",
      description = "cli.filing.option.by")
  private String by;

  @Mixin private HappenedOption when = new HappenedOption();

  ReportConfirmVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Report report = report(station);
    List<Sending> waiting =
        report.sendings().stream().filter(sending -> !sending.confirmed()).toList();
    if (waiting.isEmpty()) {
      throw RefusedException.of("report.refused.notSent", report.id());
    }
    for (Sending sending : waiting) {
      station
          .get(ReportService.class)
          .confirm(incident(), report.id(), sending.entry(), by, when.moment(station));
    }
    return ExitCode.DONE;
  }
}
