package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.reserve.ReserveRules.Target;
import org.watchfloor.supply.reserve.ReserveService;
import org.watchfloor.supply.reserve.ReserveWords;
import org.watchfloor.supply.reserve.Reserves;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code supply coverage --people N --days D}: how many people the stock carries for how long. */
@Command(name = "coverage", description = "cli.supply.coverage.about")
final class SupplyCoverageVerb extends StationVerb {
  @Option(names = "--people", paramLabel = "N", description = "cli.supply.option.target")
  private @Nullable Long people;

  @Option(names = "--days", paramLabel = "D", description = "cli.supply.option.days")
  private @Nullable Integer days;

  @Mixin private FormatOption format = new FormatOption();

  SupplyCoverageVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    ReserveService reserves = station.get(ReserveService.class);
    Target target = reserves.rules().target();
    Reserves found =
        reserves.coverage(
            people == null ? target.people() : people, days == null ? target.days() : days);
    RowWriter.write(out(), format.chosen(), ReserveRows.COVERAGE, ReserveRows.of(found.lines()));
    ReserveWords.coverage(found).forEach(this::tell);
    return ExitCode.DONE;
  }
}
