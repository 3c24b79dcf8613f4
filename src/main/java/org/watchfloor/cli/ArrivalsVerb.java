package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code arrivals …}: only the verbs below it do something; {@code list arrivals} lists. */
@Command(name = "arrivals", description = "cli.arrivals.about", subcommands = HelpCommand.class)
final class ArrivalsVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "leave | move | withdraw | tie | show | tags | open | destroy | give-key | take-key");
  }
}
