package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.evacuation.HouseholdService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code household forced-to N… --place TEXT}: where they were brought by force, said later. */
@Command(name = "forced-to", description = "cli.household.forcedTo.about")
final class HouseholdForcedToVerb extends StationVerb {
  @Parameters(paramLabel = "N", arity = "1..*", description = "cli.household.option.number")
  private List<String> numbers;

  @Option(
      names = "--place",
      required = true,
      paramLabel = "TEXT",
      description = "cli.household.force.option.place")
  private String place;

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.household.option.note")
  private String note = "";

  HouseholdForcedToVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(HouseholdService.class).placeForce(numbers, place, note);
    tell("cli.household.forcedTo.done", HouseholdWords.of(station, numbers), place.strip());
    return ExitCode.DONE;
  }
}
