package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.preposition.PrepositionLine;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.supply.preposition.PrepositionWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code preposition plan}: goods to be put forward before a typhoon; prints the number. */
@Command(name = "plan", description = "cli.preposition.plan.about")
final class PrepositionPlanVerb extends StationVerb {
  @Option(
      names = "--to",
      required = true,
      paramLabel = "DEPOT",
      description = "cli.preposition.option.to")
  private String to;

  @Option(
      names = "--line",
      required = true,
      paramLabel = "DEPOT:ITEM=N",
      description = "cli.preposition.option.line")
  private List<String> lines;

  @Option(names = "--lead", paramLabel = "HOURS", description = "cli.preposition.option.lead")
  private int lead = 12;

  @Mixin private LandfallOptions landfall = new LandfallOptions();

  PrepositionPlanVerb(Texts texts) {
    super(texts);
  }

  /** One line of a depot. */
  static PrepositionLine line(String typed) {
    int colon = typed.indexOf(':');
    if (colon < 1) {
      throw WrongCallException.of("cli.preposition.badLine", typed);
    }
    GoodsArgument goods = GoodsArgument.read(typed.substring(colon + 1));
    return new PrepositionLine(typed.substring(0, colon).strip(), goods.item(), goods.quantity());
  }

  @Override
  int run(Station station) {
    PrepositionService prepositions = station.get(PrepositionService.class);
    String number =
        prepositions.plan(
            to,
            lines.stream().map(PrepositionPlanVerb::line).toList(),
            lead,
            landfall.read(station, to));
    out().println(number);
    station.get(PrepositionWords.class).warnings(prepositions.must(number)).forEach(this::tell);
    return ExitCode.DONE;
  }
}
