package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code flood-period declare|lift}: only the verbs below it do something. */
@Command(name = "flood-period", description = "cli.period.about", subcommands = HelpCommand.class)
final class FloodPeriodVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "declare, lift");
  }
}
