package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plan check|diff|schema|card}: only the verbs below it do something. */
@Command(name = "plan", description = "cli.plan.about", subcommands = HelpCommand.class)
final class PlanVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "check | diff | schema");
  }
}
