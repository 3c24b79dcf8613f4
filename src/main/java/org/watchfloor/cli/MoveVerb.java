package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code move …}: only the verbs below it do something; {@code list evacuations} lists. */
@Command(name = "move", description = "cli.move.about", subcommands = HelpCommand.class)
final class MoveVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "call | return | close");
  }
}
