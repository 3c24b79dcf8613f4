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

/** {@code claim take INCIDENT --officer NAME}: it is this officer's, taken over if it must be. */
@Command(name = "take", description = "cli.claim.take.about")
final class ClaimTakeVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.claim.option.incident")
  private String incident;

  @Option(
      names = "--reason",
      defaultValue = "",
      paramLabel = "TEXT",
      description = "cli.claim.option.reason")
  private String reason;

  ClaimTakeVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ClaimService claims = station.get(ClaimService.class);
    Subject about = IncidentService.subject(incident);
    claims.take(about, claims.find(about).map(ClaimItem::entry).orElse(""), reason);
    tell("claim.done.taken", claims.name(about));
    return ExitCode.DONE;
  }
}
