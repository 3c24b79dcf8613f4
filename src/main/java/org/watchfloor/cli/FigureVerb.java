package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code figure add|confirm|settle}: only the verbs below it do something. */
@Command(name = "figure", description = "cli.figure.about", subcommands = HelpCommand.class)
final class FigureVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add | confirm | settle");
  }
}
