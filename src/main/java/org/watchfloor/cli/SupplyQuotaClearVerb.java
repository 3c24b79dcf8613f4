package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.reserve.Measure;
import org.watchfloor.supply.reserve.ReserveService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code supply quota clear}: what the program says of a norm holds again. */
@Command(name = "clear", description = "cli.supply.quota.clear.about")
final class SupplyQuotaClearVerb extends StationVerb {
  @Option(
      names = "--goods",
      required = true,
      paramLabel = "GOODS",
      description = "cli.supply.option.normGoods")
  private String goods = "";

  @Option(
      names = "--per",
      required = true,
      paramLabel = "MEASURE",
      description = "cli.supply.option.normPer")
  private String per = "";

  SupplyQuotaClearVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Measure measure = NormMeasure.read(per);
    station.get(ReserveService.class).takeBack(goods, measure);
    tell("cli.supply.quota.clear.done", goods, NormMeasure.said(measure));
    return ExitCode.DONE;
  }
}
