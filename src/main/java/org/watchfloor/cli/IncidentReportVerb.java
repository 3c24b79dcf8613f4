package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code incident report …}: only the verbs below it do something. */
@Command(name = "report", description = "cli.filing.about", subcommands = HelpCommand.class)
final class IncidentReportVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "draft | attach | show | sign | send | confirm | print");
  }
}
