package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.preposition.PrepositionNow;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.supply.preposition.PrepositionTransfers;
import org.watchfloor.supply.preposition.PrepositionWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code preposition order NUMBER} asks the depots for all that was not asked for yet; {@code
 * preposition return NUMBER} asks the forward point to send it back. Prints the transfer orders.
 */
@Command(description = "cli.preposition.transfers.about")
final class PrepositionTransfersVerb extends StationVerb {
  private final boolean back;

  @Parameters(paramLabel = "NUMBER", description = "cli.preposition.option.number")
  private String number;

  PrepositionTransfersVerb(Texts texts, boolean back) {
    super(texts);
    this.back = back;
  }

  @Override
  int run(Station station) {
    PrepositionNow before = station.get(PrepositionService.class).must(number);
    PrepositionTransfers transfers = station.get(PrepositionTransfers.class);
    (back ? transfers.giveBack(number) : transfers.order(number)).forEach(out()::println);
    if (!back) {
      station.get(PrepositionWords.class).warnings(before).forEach(this::tell);
    }
    return ExitCode.DONE;
  }
}
