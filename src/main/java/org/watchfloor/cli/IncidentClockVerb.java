package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.deadline.ClockService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code incident clock ID}: why a report was late, or, with a name, that it need not be sent; the
 * ids are those of {@code list clocks}.
 */
@Command(name = "clock", description = "cli.filing.clock.about")
final class IncidentClockVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.filing.option.clock")
  private String id;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.figure.option.reason")
  private String reason;

  @Option(names = "--waived-by", paramLabel = "NAME", description = "cli.filing.option.waivedBy")
  private @Nullable String waivedBy;

  IncidentClockVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ClockService clocks = station.get(ClockService.class);
    if (waivedBy == null) {
      clocks.explain(id, reason);
    } else {
      clocks.waive(id, reason, waivedBy);
    }
    return ExitCode.DONE;
  }
}
