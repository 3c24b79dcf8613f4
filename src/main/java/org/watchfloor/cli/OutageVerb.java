package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code outage report}: only the verb below it does something; {@code list outages} lists. */
@Command(name = "outage", description = "cli.outage.about", subcommands = HelpCommand.class)
final class OutageVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "report");
  }
}
