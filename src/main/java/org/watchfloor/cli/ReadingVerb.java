package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code reading add|withdraw}: only the verbs below it do something. */
@Command(name = "reading", description = "cli.reading.about", subcommands = HelpCommand.class)
final class ReadingVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add | withdraw");
  }
}
