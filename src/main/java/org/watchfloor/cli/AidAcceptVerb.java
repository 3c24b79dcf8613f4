package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.aid.AidService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aid accept NUMBER}: the partner gives; without lines all that was asked. */
@Command(name = "accept", description = "cli.aid.accept.about")
final class AidAcceptVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.aid.option.number")
  private String number;

  @Option(names = "--line", paramLabel = "ITEM=N", description = "cli.aid.option.agreed")
  private List<String> lines = new ArrayList<>();

  @Option(names = "--return-by", paramLabel = "DATE", description = "cli.aid.option.returnBy")
  private @Nullable LocalDate returnBy;

  @Option(names = "--by", required = true, paramLabel = "TEXT", description = "cli.aid.option.by")
  private String by;

  AidAcceptVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(AidService.class).accept(number, GoodsArgument.lines(lines), returnBy, by);
    tell(SupplyWords.aid(station, number));
    return ExitCode.DONE;
  }
}
