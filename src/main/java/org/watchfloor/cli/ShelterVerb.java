package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shelter …}: only the verbs below it do something; {@code list shelters} lists. */
@Command(name = "shelter", description = "cli.shelter.about", subcommands = HelpCommand.class)
final class ShelterVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "turn | advance | needs");
  }
}
