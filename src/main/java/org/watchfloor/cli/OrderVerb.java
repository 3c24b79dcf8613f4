package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code order …}: only the verbs below it do something; {@code list orders} lists. */
@Command(name = "order", description = "cli.order.about", subcommands = HelpCommand.class)
final class OrderVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "issue | deliver | read | sign | report | accept | return | close | withdraw | slip | letter | show | check");
  }
}
