package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.reserve.ReserveService;
import org.watchfloor.supply.reserve.ReserveWords;
import org.watchfloor.supply.reserve.Reserves;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;

/**
 * {@code supply quota --dike KM --sluices N --people N}: what should be kept, and what is; {@code
 * supply quota norms|set|clear} lists the norms and lays down own amounts.
 */
@Command(name = "quota", description = "cli.supply.quota.about", subcommands = HelpCommand.class)
final class SupplyQuotaVerb extends StationVerb {
  @Mixin private ExtentOption extent = new ExtentOption();
  @Mixin private FormatOption format = new FormatOption();

  SupplyQuotaVerb(Texts texts) {
    super(texts);
  }

  static CommandLine of(Texts texts) {
    return new CommandLine(new SupplyQuotaVerb(texts))
        .addSubcommand(new SupplyQuotaNormsVerb(texts))
        .addSubcommand(new SupplyQuotaSetVerb(texts))
        .addSubcommand(new SupplyQuotaClearVerb(texts));
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    ReserveService reserves = station.get(ReserveService.class);
    Reserves found = reserves.quota(extent.over(reserves.rules().target()));
    RowWriter.write(out(), format.chosen(), ReserveRows.QUOTA, ReserveRows.of(found.lines()));
    ReserveWords.quota(found).forEach(this::tell);
    return ExitCode.DONE;
  }
}
