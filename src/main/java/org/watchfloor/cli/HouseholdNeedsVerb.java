package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.Needs.Settlement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code household needs N… --basis TEXT}: who cannot live at home, who needs relief. */
@Command(name = "needs", description = "cli.household.needs.about")
final class HouseholdNeedsVerb extends StationVerb {
  @Parameters(paramLabel = "N", arity = "1..*", description = "cli.household.option.number")
  private List<String> numbers;

  @Option(
      names = "--settlement",
      paramLabel = "HOW",
      description = "cli.household.needs.option.settlement")
  private Settlement settlement = Settlement.NONE;

  @Option(names = "--relief", description = "cli.household.needs.option.relief")
  private boolean relief;

  @Option(
      names = "--basis",
      required = true,
      paramLabel = "TEXT",
      description = "cli.household.needs.option.basis")
  private String basis;

  @Option(
      names = "--incident",
      paramLabel = "ID",
      description = "cli.household.needs.option.incident")
  private String incident = "";

  HouseholdNeedsVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(EvacuationService.class).found(numbers, settlement, relief, basis, incident);
    tell(
        "cli.household.needs.done",
        HouseholdWords.of(station, numbers),
        Message.of("evacuation.settlement." + settlement.name()),
        Message.of(relief ? "evacuation.relief.yes" : "evacuation.relief.no"));
    return ExitCode.DONE;
  }
}
