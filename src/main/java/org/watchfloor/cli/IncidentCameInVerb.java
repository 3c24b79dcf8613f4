package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.incident.rule.Channel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code incident came-in ID}: a report others owe us came in; ids are those of {@code list
 * clocks}.
 */
@Command(name = "came-in", description = "cli.filing.cameIn.about")
final class IncidentCameInVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.filing.option.clock")
  private String id;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "TEXT",
      description = "cli.filing.option.from")
  private String from;

  @Option(names = "--channel", paramLabel = "CHANNEL", description = "cli.figure.option.channel")
  private Channel channel = Channel.PHONE;

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.filing.option.note")
  private String note = "";

  @Mixin private HappenedOption when = new HappenedOption();

  IncidentCameInVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(ClockService.class).cameIn(id, from, channel, note, when.moment(station));
    return ExitCode.DONE;
  }
}
