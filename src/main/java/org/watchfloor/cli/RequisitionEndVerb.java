package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.requisition.RequisitionService;
import org.watchfloor.supply.requisition.RequisitionState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code requisition end NUMBER returned|used-up|damaged}: what became of the property. */
@Command(name = "end", description = "cli.requisition.end.about")
final class RequisitionEndVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "NUMBER", description = "cli.requisition.option.number")
  private String number;

  @Parameters(index = "1", paramLabel = "OUTCOME", description = "cli.requisition.option.outcome")
  private String outcome;

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.requisition.option.note")
  private String note = "";

  @Option(
      names = "--compensate-by",
      paramLabel = "DATE",
      description = "cli.requisition.option.compensateBy")
  private @Nullable LocalDate compensateBy;

  RequisitionEndVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station
        .get(RequisitionService.class)
        .end(
            number,
            switch (outcome.toLowerCase(Locale.ROOT)) {
              case "returned" -> RequisitionState.RETURNED;
              case "used-up" -> RequisitionState.USED_UP;
              case "damaged" -> RequisitionState.DAMAGED;
              default -> throw WrongCallException.of("cli.requisition.badOutcome", outcome);
            },
            note,
            compensateBy);
    tell(SupplyWords.requisition(station, number));
    return ExitCode.DONE;
  }
}
