package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code card tick|untick|print}: only the verbs below it do something. */
@Command(name = "card", description = "cli.card.about", subcommands = HelpCommand.class)
final class CardVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "tick | untick | print");
  }
}
