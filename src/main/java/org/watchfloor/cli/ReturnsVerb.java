package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code returns report|waive}: reports of member units; {@code list returns} lists them. */
@Command(name = "returns", description = "cli.returns.about", subcommands = HelpCommand.class)
final class ReturnsVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "report | waive");
  }
}
