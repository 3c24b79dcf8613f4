package org.watchfloor.cli;

import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import picocli.CommandLine.Option;

/** Which line of stock is meant: {@code --depot}, {@code --item}, {@code --mode}. */
final class StockKeyOption extends GoodsInHandOption {
  @Option(names = "--mode", paramLabel = "MODE", description = "cli.supply.option.mode")
  private ReserveMode mode = ReserveMode.PHYSICAL;

  @Override
  StockKey key() {
    return key(mode);
  }
}
