package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.warning.WarningWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code proposal show ID}: what is proposed, because of what, by which clause, until when. */
@Command(name = "show", description = "cli.proposal.show.about")
final class ProposalShowVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.proposal.option.id")
  private String id;

  ProposalShowVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Proposal proposal = ProposalFollowVerb.pending(station, id);
    say(ProposalWords.act(proposal));
    say(ProposalWords.because(proposal));
    say(proposal.clause());
    say(proposal.document());
    proposal
        .within()
        .ifPresent(within ->
            say(
                Message.of(
                    "cli.proposal.due",
                    WarningWords.moment(proposal.since().plus(within)),
                    within.toMinutes())));
    return ExitCode.DONE;
  }

  private void say(Message message) {
    out().println(texts().say(message));
  }
}
