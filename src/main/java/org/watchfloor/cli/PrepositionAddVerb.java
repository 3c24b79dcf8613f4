package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.supply.preposition.PrepositionWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code preposition add NUMBER}: more goods, of depots that were not asked yet. */
@Command(name = "add", description = "cli.preposition.add.about")
final class PrepositionAddVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.preposition.option.number")
  private String number;

  @Option(
      names = "--line",
      required = true,
      paramLabel = "DEPOT:ITEM=N",
      description = "cli.preposition.option.line")
  private List<String> lines;

  PrepositionAddVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    PrepositionService prepositions = station.get(PrepositionService.class);
    prepositions.extend(number, lines.stream().map(PrepositionPlanVerb::line).toList());
    station.get(PrepositionWords.class).warnings(prepositions.must(number)).forEach(this::tell);
    return ExitCode.DONE;
  }
}
