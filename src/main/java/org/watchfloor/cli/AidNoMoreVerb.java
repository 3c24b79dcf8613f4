package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.aid.AidService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aid no-more NUMBER}: a part came, and the rest is not to come. */
@Command(name = "no-more", description = "cli.aid.noMore.about")
final class AidNoMoreVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.aid.option.number")
  private String number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.aid.option.note")
  private String reason;

  AidNoMoreVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(AidService.class).noMore(number, reason);
    return ExitCode.DONE;
  }
}
