package org.watchfloor.cli;

import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import picocli.CommandLine.Option;

/** Which goods in hand of a depot are meant: {@code --depot}, {@code --item}. */
class GoodsInHandOption {
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

  /** The line of stock. */
  StockKey key() {
    return key(ReserveMode.PHYSICAL);
  }

  /** The same goods in another mode. */
  final StockKey key(ReserveMode mode) {
    return new StockKey(depot, item, mode);
  }
}
