package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code response start|raise|lower|end|confirm|refuse|withdraw|document|post|show|print}: only the
 * verbs below it do something; {@code list levels} and {@code list confirmations} list.
 */
@Command(name = "response", description = "cli.response.about", subcommands = HelpCommand.class)
final class ResponseVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "start, raise, lower, end, confirm, post, show, print");
  }
}
