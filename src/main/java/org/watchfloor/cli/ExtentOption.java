package org.watchfloor.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.reserve.Extent;
import org.watchfloor.supply.reserve.ReserveRules.Target;
import picocli.CommandLine.Option;

/** What reserves are reckoned for, as arguments. */
final class ExtentOption {
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

  /**
   * It, over the days of the target if none were given.
   *
   * @throws org.watchfloor.base.RefusedException if a number is out of its range, or there is
   *     nothing to reckon for
   */
  Extent over(Target target) {
    return new Extent(people, days == null ? target.days() : days, dike, sluices, reservoirs);
  }

  /** The same; the people of the target if nothing was given. */
  Extent orTarget(Target target) {
    boolean none = people == 0 && dike.signum() == 0 && sluices == 0 && reservoirs == 0;
    return none ? Extent.of(target.people(), days == null ? target.days() : days) : over(target);
  }
}
