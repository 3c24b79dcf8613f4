package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code supply move|count|explain|reserve|release|coverage|quota|stocktake}: the ledger and what
 * it carries.
 */
@Command(name = "supply", description = "cli.supply.about", subcommands = HelpCommand.class)
final class SupplyVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new SupplyVerb())
        .addSubcommand(new SupplyMoveVerb(texts))
        .addSubcommand(new SupplyCountVerb(texts))
        .addSubcommand(new SupplyExplainVerb(texts))
        .addSubcommand(new SupplyReserveVerb(texts))
        .addSubcommand(new SupplyReleaseVerb(texts))
        .addSubcommand(new SupplyCoverageVerb(texts))
        .addSubcommand(SupplyQuotaVerb.of(texts))
        .addSubcommand(new SupplyStocktakeVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "move | count | explain | reserve | release | coverage | quota | stocktake");
  }
}
