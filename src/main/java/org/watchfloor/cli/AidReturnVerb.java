package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.aid.AidRequest;
import org.watchfloor.supply.aid.AidService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code aid return NUMBER}: what goes back; without lines and words, all that is still here. With
 * words on what became of the rest, nothing more is to go back.
 */
@Command(name = "return", description = "cli.aid.return.about")
final class AidReturnVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.aid.option.number")
  private String number;

  @Option(names = "--line", paramLabel = "ITEM=N", description = "cli.aid.option.back")
  private List<String> lines = new ArrayList<>();

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.aid.option.rest")
  private String note = "";

  AidReturnVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    AidService aid = station.get(AidService.class);
    AidRequest before = aid.must(number);
    aid.giveBack(number, GoodsArgument.lines(lines), note);
    tell(SupplyWords.wentBack(station, before, aid.must(number)));
    return ExitCode.DONE;
  }
}
