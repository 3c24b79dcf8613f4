package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code team advise|send|step|heard|pair}; {@code list teams} lists. */
@Command(name = "team", description = "cli.team.about", subcommands = HelpCommand.class)
final class TeamVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "advise | send | step | heard | pair");
  }
}
