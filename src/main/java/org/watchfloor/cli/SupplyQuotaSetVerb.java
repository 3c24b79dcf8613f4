package org.watchfloor.cli;

import java.math.BigDecimal;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.reserve.Measure;
import org.watchfloor.supply.reserve.ReserveService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code supply quota set}: how much should be kept by the own headquarters' word. */
@Command(name = "set", description = "cli.supply.quota.set.about")
final class SupplyQuotaSetVerb extends StationVerb {
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

  @Option(
      names = "--amount",
      required = true,
      paramLabel = "N",
      description = "cli.supply.option.normAmount")
  private BigDecimal amount = BigDecimal.ZERO;

  @Option(
      names = "--source",
      required = true,
      paramLabel = "TEXT",
      description = "cli.supply.option.normSource")
  private String source = "";

  SupplyQuotaSetVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Measure measure = NormMeasure.read(per);
    station.get(ReserveService.class).layDown(goods, measure, amount, source);
    tell("cli.supply.quota.set.done", goods, NormMeasure.said(measure), amount.toPlainString());
    return ExitCode.DONE;
  }
}
