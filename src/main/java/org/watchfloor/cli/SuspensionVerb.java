package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code suspension order|lift}: only the verbs below it do something. */
@Command(name = "suspension", description = "cli.suspension.about", subcommands = HelpCommand.class)
final class SuspensionVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "order, lift");
  }
}
