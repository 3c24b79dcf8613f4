package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.report.ReportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code incident report attach INCIDENT PICTURE}: attaches a picture to the draft. */
@Command(name = "attach", description = "cli.filing.attach.about")
final class ReportAttachVerb extends FilingVerb {
  @Parameters(paramLabel = "PICTURE", description = "cli.filing.option.picture")
  private Path picture;

  @Option(names = "--caption", paramLabel = "TEXT", description = "cli.filing.option.caption")
  private String caption = "";

  ReportAttachVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    String id = report(station).id();
    out().println(station.get(ReportService.class).attach(incident(), id, picture, caption));
    return ExitCode.DONE;
  }
}
