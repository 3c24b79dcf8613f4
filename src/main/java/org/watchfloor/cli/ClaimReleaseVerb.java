package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code claim release INCIDENT --officer NAME}: the officer lets go of it. */
@Command(name = "release", description = "cli.claim.release.about")
final class ClaimReleaseVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.claim.option.incident")
  private String incident;

  ClaimReleaseVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ClaimService claims = station.get(ClaimService.class);
    Subject about = IncidentService.subject(incident);
    claims.release(about);
    tell("claim.done.released", claims.name(about));
    return ExitCode.DONE;
  }
}
