package org.watchfloor.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.reserve.Extent;
import org.watchfloor.supply.reserve.ReserveService;
import org.watchfloor.supply.reserve.ReserveWords;
import org.watchfloor.supply.reserve.Reserves;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code supply quota --dike KM --sluices N --people N}: what should be kept, and what is. */
@Command(name = "quota", description = "cli.supply.quota.about")
final class SupplyQuotaVerb extends StationVerb {
  @Option(
      names = "--dike",
      paramLabel = "KM",
      defaultValue = "0",
      description = "cli.supply.option.dike")
  private BigDecimal dike = BigDecimal.ZERO;

  @Option(
      names = "--sluices",
      paramLabel = "N",
      defaultValue = "0",
      description = "cli.supply.option.sluices")
  private long sluices;

  @Option(
      names = "--reservoirs",
      paramLabel = "N",
      defaultValue = "0",
      description = "cli.supply.option.reservoirs")
  private long reservoirs;

  @Option(
      names = "--people",
      paramLabel = "N",
      defaultValue = "0",
      description = "cli.supply.option.people")
  private long people;

  @Option(names = "--days", paramLabel = "D", description = "cli.supply.option.days")
  private @Nullable Integer days;

  @Mixin private FormatOption format = new FormatOption();

  SupplyQuotaVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    ReserveService reserves = station.get(ReserveService.class);
    int over = days == null ? reserves.rules().target().days() : days;
    Reserves found = reserves.quota(new Extent(people, over, dike, sluices, reservoirs));
    RowWriter.write(out(), format.chosen(), ReserveRows.QUOTA, ReserveRows.of(found.lines()));
    ReserveWords.quota(found).forEach(this::tell);
    return ExitCode.DONE;
  }
}
