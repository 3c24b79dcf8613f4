package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.evacuation.EarlyReturns;
import org.watchfloor.evacuation.HouseholdReport;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.OtherPlaces;
import org.watchfloor.evacuation.ShutShelters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code household report N… --state STATE}: where households are. */
@Command(name = "report", description = "cli.household.report.about")
final class HouseholdReportVerb extends StationVerb {
  @Parameters(paramLabel = "N", arity = "1..*", description = "cli.household.option.number")
  private List<String> numbers;

  @Option(
      names = "--state",
      required = true,
      paramLabel = "STATE",
      description = "cli.household.report.option.state")
  private HouseholdState state;

  @Option(names = "--place", paramLabel = "TEXT", description = "cli.household.report.option.place")
  private String place = "";

  @Option(names = "--by", paramLabel = "POST", description = "cli.household.report.option.by")
  private String by = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.household.option.note")
  private String note = "";

  @Mixin private HappenedOption happened = new HappenedOption();

  HouseholdReportVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    if (state == HouseholdState.REFUSED) {
      throw WrongCallException.of("cli.household.report.refused");
    }
    station
        .get(HouseholdService.class)
        .report(numbers, new HouseholdReport(state, place, by, note), happened.moment(station));
    tell(
        place.isBlank() ? "cli.household.now" : "cli.household.nowAt",
        HouseholdWords.of(station, numbers),
        Message.of("evacuation.household." + state.name()),
        place.strip());
    if (state == HouseholdState.SHELTERED) {
      station.get(OtherPlaces.class).of(numbers).forEach(this::tell);
      ShutWords.tell(this, station.get(ShutShelters.class).of(numbers));
    }
    if (state == HouseholdState.RETURNED) {
      station.get(EarlyReturns.class).of(numbers).forEach(this::tell);
    }
    return ExitCode.DONE;
  }
}
