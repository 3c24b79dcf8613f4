package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.incident.rule.Channel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code incident report send INCIDENT}: the report went out, which answers its clocks; prints the
 * entry that proves it.
 */
@Command(name = "send", description = "cli.filing.send.about")
final class ReportSendVerb extends FilingVerb {
  @Option(
      names = "--to",
      required = true,
      paramLabel = "TEXT",
      description = "cli.filing.option.to")
  private String to;

  @Option(
      names = "--channel",
      required = true,
      paramLabel = "CHANNEL",
      description = "cli.figure.option.channel")
  private Channel channel;

  @Option(
      names = "--receiver",
      required = true,
      paramLabel = "NAME",
      description = "cli.filing.option.receiver")
  private String receiver;

  @Mixin private HappenedOption when = new HappenedOption();

  ReportSendVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ClockService.Sent sent =
        station
            .get(ClockService.class)
            .send(
                incident(),
                report(station).id(),
                to.strip(),
                channel,
                receiver,
                when.moment(station));
    out().println(sent.entry());
    if (sent.meets().isEmpty()) {
      tell("cli.filing.send.answersNone", to.strip());
    } else {
      tell("cli.filing.send.answers", sent.meets().size());
    }
    return ExitCode.DONE;
  }
}
