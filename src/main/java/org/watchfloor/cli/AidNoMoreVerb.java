package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.aid.GoodsWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aid no-more NUMBER}: a part came, and the rest is not to come. */
@Command(name = "no-more", description = "cli.aid.noMore.about")
final class AidNoMoreVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.aid.option.number")
  private String number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.aid.option.note")
  private String reason;

  AidNoMoreVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    AidService aid = station.get(AidService.class);
    String rest = station.get(GoodsWords.class).say(aid.must(number).toCome());
    aid.noMore(number, reason);
    tell(SupplyWords.aid(station, number));
    tell("cli.aid.noMore.rest", rest);
    return ExitCode.DONE;
  }
}
