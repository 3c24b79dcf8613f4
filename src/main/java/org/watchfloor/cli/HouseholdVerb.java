package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code household …}: only the verbs below it do something; {@code list households} lists. */
@Command(name = "household", description = "cli.household.about", subcommands = HelpCommand.class)
final class HouseholdVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "report | persuade | force | needs");
  }
}
