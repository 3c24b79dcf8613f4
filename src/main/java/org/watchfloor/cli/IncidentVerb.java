package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code incident add|list|show|report|situation|clock}: only the verbs below it do something. */
@Command(name = "incident", description = "cli.incident.about", subcommands = HelpCommand.class)
final class IncidentVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "add | list | show | report | situation | clock");
  }
}
