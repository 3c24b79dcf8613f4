package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demand add|withdraw|allocate}; {@code list demands} lists. */
@Command(name = "demand", description = "cli.demand.about", subcommands = HelpCommand.class)
final class DemandVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add | withdraw | allocate");
  }
}
