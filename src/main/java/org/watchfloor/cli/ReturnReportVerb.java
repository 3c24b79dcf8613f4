package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.response.timetable.TimetableService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code returns report RESPONSE UNIT}: a member unit reported for an hour. */
@Command(name = "report", description = "cli.returns.report.about")
final class ReturnReportVerb extends StationVerb {
  @Mixin private ReturnOptions of = new ReturnOptions();

  @Parameters(index = "1", paramLabel = "UNIT", description = "cli.returns.option.unit")
  private String unit;

  @Option(names = "--by", paramLabel = "TEXT", description = "cli.returns.option.by")
  private String by = "";

  @Option(names = "--channel", paramLabel = "CHANNEL", description = "cli.figure.option.channel")
  private Channel channel = Channel.PHONE;

  @Option(names = "--text", paramLabel = "TEXT", description = "cli.filing.option.note")
  private String text = "";

  @Mixin private HappenedOption when = new HappenedOption();

  ReturnReportVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station
        .get(TimetableService.class)
        .report(of.response(), unit, of.hour(station), by, channel, text, when.moment(station));
    return ExitCode.DONE;
  }
}
