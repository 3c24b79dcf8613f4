package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.Persuading;
import org.watchfloor.evacuation.PersuasionOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code household persuade N…}: households would not go; who talked to them, what it came to. */
@Command(name = "persuade", aliases = "refuse", description = "cli.household.persuade.about")
final class HouseholdPersuadeVerb extends StationVerb {
  @Parameters(paramLabel = "N", arity = "1..*", description = "cli.household.option.number")
  private List<String> numbers;

  @Option(names = "--by", paramLabel = "POST", description = "cli.household.persuade.option.by")
  private String by = "";

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      description = "cli.household.persuade.option.outcome")
  private PersuasionOutcome outcome = PersuasionOutcome.REFUSES;

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.household.option.note")
  private String note = "";

  @Mixin private HappenedOption happened = new HappenedOption();

  HouseholdPersuadeVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station
        .get(HouseholdService.class)
        .persuade(numbers, new Persuading(by, outcome, note), happened.moment(station));
    tell(
        "cli.household.now",
        HouseholdWords.of(station, numbers),
        Message.of("evacuation.outcome." + outcome.name()));
    return ExitCode.DONE;
  }
}
