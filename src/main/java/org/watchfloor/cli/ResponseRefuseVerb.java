package org.watchfloor.cli;

import org.watchfloor.account.SignIn;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.confirmation.Confirmations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code response refuse ID}: a second officer refuses a decision that waits. */
@Command(name = "refuse", description = "cli.response.refuse.about")
final class ResponseRefuseVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.response.option.request")
  private String id;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  ResponseRefuseVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(Confirmations.class).refuse(id, station.get(SignIn.class).actor(), reason);
    return ExitCode.DONE;
  }
}
