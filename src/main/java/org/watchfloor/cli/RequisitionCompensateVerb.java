package org.watchfloor.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.requisition.RequisitionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code requisition compensate NUMBER}: the owner was compensated, when and how. */
@Command(name = "compensate", description = "cli.requisition.compensate.about")
final class RequisitionCompensateVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.requisition.option.number")
  private String number;

  @Option(
      names = "--how",
      required = true,
      paramLabel = "TEXT",
      description = "cli.requisition.option.how")
  private String how;

  @Option(names = "--on", paramLabel = "DATE", description = "cli.requisition.option.on")
  private @Nullable LocalDate on;

  RequisitionCompensateVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    LocalDate day = on == null ? station.get(WatchClock.class).now().toLocalDate() : on;
    station.get(RequisitionService.class).compensate(number, day, how);
    tell(SupplyWords.requisition(station, number));
    return ExitCode.DONE;
  }
}
