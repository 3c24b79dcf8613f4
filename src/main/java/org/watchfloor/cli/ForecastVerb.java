package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code forecast add|withdraw}: only the verbs below it do something. */
@Command(name = "forecast", description = "cli.forecast.about", subcommands = HelpCommand.class)
final class ForecastVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add | withdraw");
  }
}
