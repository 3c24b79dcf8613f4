package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code consult call|hear|conclude|cancel|show|print}; {@code list consultations} lists. */
@Command(name = "consult", description = "cli.consult.about", subcommands = HelpCommand.class)
final class ConsultVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "call | hear | conclude | cancel | show | print");
  }
}
