package org.watchfloor.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.evacuation.EvacuationRules;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.Forcing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code household force N… --move M --ordered-by POST --by UNIT}: they were moved by force. */
@Command(name = "force", description = "cli.household.force.about")
final class HouseholdForceVerb extends StationVerb {
  @Parameters(paramLabel = "N", arity = "1..*", description = "cli.household.option.number")
  private List<String> numbers;

  @Option(
      names = "--move",
      required = true,
      paramLabel = "NUMBER",
      description = "cli.household.force.option.move")
  private String move;

  @Option(
      names = "--ordered-by",
      required = true,
      paramLabel = "POST",
      description = "cli.household.force.option.orderedBy")
  private String orderedBy;

  @Option(names = "--law", paramLabel = "TEXT", description = "cli.household.force.option.law")
  private @Nullable String law;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "UNIT",
      description = "cli.household.force.option.by")
  private String by;

  @Option(names = "--place", paramLabel = "TEXT", description = "cli.household.force.option.place")
  private String place = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.household.option.note")
  private String note = "";

  @Mixin private HappenedOption happened = new HappenedOption();

  HouseholdForceVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    String basis =
        law != null
            ? law
            : station.get(EvacuationRules.class).forceBases().stream().findFirst().orElse("");
    station
        .get(EvacuationService.class)
        .force(
            move,
            numbers,
            new Forcing(orderedBy, basis, by, place, note),
            happened.moment(station));
    tell("cli.household.force.done", HouseholdWords.of(station, numbers), move, orderedBy, by);
    if (place.isBlank()) {
      tell("cli.household.force.placeless", String.join(" ", numbers));
    }
    return ExitCode.DONE;
  }
}
