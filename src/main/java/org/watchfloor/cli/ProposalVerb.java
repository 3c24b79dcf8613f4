package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code proposal follow|decline}; {@code list proposals} lists what is to be decided. */
@Command(name = "proposal", description = "cli.proposal.about", subcommands = HelpCommand.class)
final class ProposalVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "follow | decline");
  }
}
