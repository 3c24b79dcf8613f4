package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.claim.ClaimItem;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claim give INCIDENT OFFICER}: it is another officer's. */
@Command(name = "give", description = "cli.claim.give.about")
final class ClaimGiveVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.claim.option.incident")
  private String incident;

  @Parameters(index = "1", paramLabel = "OFFICER", description = "cli.claim.option.to")
  private String to;

  @Option(
      names = "--reason",
      defaultValue = "",
      paramLabel = "TEXT",
      description = "cli.claim.option.reason")
  private String reason;

  ClaimGiveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ClaimService claims = station.get(ClaimService.class);
    Subject about = IncidentService.subject(incident);
    claims.give(about, claims.find(about).map(ClaimItem::entry).orElse(""), to, reason);
    tell("claim.done.given", claims.name(about), to.strip());
    return ExitCode.DONE;
  }
}
