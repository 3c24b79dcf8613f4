package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.preposition.PrepositionPlan;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.supply.preposition.PrepositionWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code preposition landfall NUMBER}: the storm is expected at another moment. */
@Command(name = "landfall", description = "cli.preposition.landfall.about")
final class PrepositionLandfallVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.preposition.option.number")
  private String number;

  @Option(names = "--lead", paramLabel = "HOURS", description = "cli.preposition.option.lead")
  private @Nullable Integer lead;

  @Mixin private LandfallOptions landfall = new LandfallOptions();

  PrepositionLandfallVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    PrepositionService prepositions = station.get(PrepositionService.class);
    PrepositionPlan plan = prepositions.must(number).plan();
    prepositions.expect(
        number, landfall.read(station, plan.point().id()), lead == null ? plan.leadHours() : lead);
    station.get(PrepositionWords.class).warnings(prepositions.must(number)).forEach(this::tell);
    return ExitCode.DONE;
  }
}
