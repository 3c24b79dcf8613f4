package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.report.ReportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code incident report sign INCIDENT}: says who signed. */
@Command(name = "sign", description = "cli.filing.sign.about")
final class ReportSignVerb extends FilingVerb {
  @Option(
      names = "--signer",
      required = true,
      paramLabel = "NAME",
      description = "cli.filing.option.signer")
  private String signer;

  @Mixin private HappenedOption when = new HappenedOption();

  ReportSignVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station
        .get(ReportService.class)
        .sign(incident(), report(station).id(), signer, when.moment(station));
    return ExitCode.DONE;
  }
}
