package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code typhoon import|add|reach}: only the verbs below it do something. */
@Command(name = "typhoon", description = "cli.typhoon.about", subcommands = HelpCommand.class)
final class TyphoonVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "import | add | reach");
  }
}
