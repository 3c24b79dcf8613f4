package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.timetable.TimetableService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code returns waive RESPONSE}: units need not report for an hour any more. */
@Command(name = "waive", description = "cli.returns.waive.about")
final class ReturnWaiveVerb extends StationVerb {
  @Mixin private ReturnOptions of = new ReturnOptions();

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "UNIT",
      description = "cli.returns.option.unit")
  private List<String> units;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.figure.option.reason")
  private String reason;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "NAME",
      description = "cli.filing.option.waivedBy")
  private String by;

  ReturnWaiveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(TimetableService.class).waive(of.response(), units, of.hour(station), reason, by);
    return ExitCode.DONE;
  }
}
