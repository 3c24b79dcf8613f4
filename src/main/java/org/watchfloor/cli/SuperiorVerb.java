package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code superior add|withdraw}; {@code list superiors} lists what was heard. */
@Command(name = "superior", description = "cli.superior.about", subcommands = HelpCommand.class)
final class SuperiorVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add | withdraw");
  }
}
