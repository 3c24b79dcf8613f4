package org.watchfloor.cli;

import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import picocli.CommandLine.Option;

/** Which line of stock is meant: {@code --depot}, {@code --item}, {@code --mode}. */
final class StockKeyOption {
  @Option(
      names = "--depot",
      required = true,
      paramLabel = "DEPOT",
      description = "cli.supply.option.depot")
  private String depot = "";

  @Option(
      names = "--item",
      required = true,
      paramLabel = "CODE",
      description = "cli.supply.option.item")
  private String item = "";

  @Option(names = "--mode", paramLabel = "MODE", description = "cli.supply.option.mode")
  private ReserveMode mode = ReserveMode.PHYSICAL;

  StockKey key() {
    return new StockKey(depot, item, mode);
  }
}
