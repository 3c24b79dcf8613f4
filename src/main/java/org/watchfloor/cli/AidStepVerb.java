package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.aid.AidState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aid send|refuse|cancel NUMBER}: steps that need nothing but words. */
@Command(description = "cli.aid.step.about")
final class AidStepVerb extends StationVerb {
  private final AidState next;

  @Parameters(paramLabel = "NUMBER", description = "cli.aid.option.number")
  private String number;

  @Option(
      names = {"--note", "--reason"},
      paramLabel = "TEXT",
      description = "cli.aid.option.note")
  private String note = "";

  @Option(names = "--by", paramLabel = "TEXT", description = "cli.aid.option.by")
  private String by = "";

  AidStepVerb(Texts texts, AidState next) {
    super(texts);
    this.next = next;
  }

  @Override
  int run(Station station) {
    AidService aid = station.get(AidService.class);
    switch (next) {
      case SENT -> aid.send(number, note);
      case REFUSED -> aid.refuse(number, note, by);
      case CANCELLED -> aid.cancel(number, note);
      case DRAFT, ACCEPTED, IN_TRANSIT, ARRIVED, RETURNED ->
          throw new IllegalStateException(next + " has a verb of its own");
    }
    tell(SupplyWords.aid(station, number));
    return ExitCode.DONE;
  }
}
