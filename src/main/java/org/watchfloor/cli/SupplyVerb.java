package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code supply coverage|quota|stocktake}: what the reserves carry, what counting found. */
@Command(name = "supply", description = "cli.supply.about", subcommands = HelpCommand.class)
final class SupplyVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new SupplyVerb())
        .addSubcommand(new SupplyCoverageVerb(texts))
        .addSubcommand(new SupplyQuotaVerb(texts))
        .addSubcommand(new SupplyStocktakeVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "coverage | quota | stocktake");
  }
}
