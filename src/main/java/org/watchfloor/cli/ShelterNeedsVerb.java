package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.want.Asked;
import org.watchfloor.shelter.want.ShelterNeeds;
import org.watchfloor.shelter.want.Want;
import org.watchfloor.supply.TransferLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code shelter needs N}: what it needs by the norms; with {@code --ask} that becomes demands,
 * with {@code --goods CODE=AMOUNT} what is named.
 */
@Command(name = "needs", description = "cli.shelter.needs.about")
final class ShelterNeedsVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.shelter.option.number")
  private String number;

  @Option(names = "--ask", description = "cli.shelter.needs.option.ask")
  private boolean ask;

  @Option(
      names = "--goods",
      paramLabel = "CODE=AMOUNT",
      description = "cli.shelter.needs.option.goods")
  private List<String> goods = new ArrayList<>();

  @Option(names = "--by", paramLabel = "TEXT", description = "cli.shelter.needs.option.by")
  private String by = "";

  ShelterNeedsVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ShelterNeeds needs = station.get(ShelterNeeds.class);
    List<Want> wants = needs.wants(number);
    if (!ask && goods.isEmpty()) {
      for (Want want : wants) {
        out()
            .println(
                String.join(
                    " ",
                    want.item().code(),
                    want.item().name(),
                    String.valueOf(want.need()),
                    want.unit(),
                    String.valueOf(want.covered()),
                    String.valueOf(want.ask()),
                    want.item().unit()));
      }
      return ExitCode.DONE;
    }
    List<TransferLine> asked =
        new ArrayList<>(goods.stream().map(ShelterNeedsVerb::asked).toList());
    if (ask) {
      wants.stream()
          .filter(want -> want.ask() > 0)
          .filter(want -> asked.stream().noneMatch(one -> one.item().equals(want.item().code())))
          .forEach(want -> asked.add(new TransferLine(want.item().code(), want.ask())));
    }
    Asked made = needs.ask(number, asked, wants, null, by);
    made.numbers().forEach(out()::println);
    tell(
        "cli.shelter.needs.done",
        station.get(ShelterService.class).find(number).map(Shelter::name).orElse(number),
        number,
        made.numbers().size());
    if (made.less()) {
      tell("cli.shelter.needs.less", number);
    }
    return ExitCode.DONE;
  }

  private static TransferLine asked(String typed) {
    String[] parts = typed.split("=", 2);
    try {
      return new TransferLine(parts[0].strip(), Long.parseLong(parts[parts.length - 1].strip()));
    } catch (NumberFormatException e) {
      throw WrongCallException.of("cli.shelter.needs.badGoods", typed);
    }
  }
}
