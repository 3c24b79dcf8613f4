package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.proposal.ProposalDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proposal decline ID}: writes down that a level is not started, why, and who says so. */
@Command(name = "decline", description = "cli.proposal.decline.about")
final class ProposalDeclineVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.proposal.option.id")
  private String id;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "TEXT",
      description = "cli.proposal.option.by")
  private String by;

  @Mixin private HappenedOption when = new HappenedOption();

  ProposalDeclineVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station
        .get(ProposalDesk.class)
        .decline(ProposalFollowVerb.pending(station, id), reason, by, when.moment(station));
    tell("cli.proposal.declined", id);
    return ExitCode.DONE;
  }
}
