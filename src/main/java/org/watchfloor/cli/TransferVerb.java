package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code transfer request|send|issue|...}: an order step by step; {@code list transfers} lists. */
@Command(name = "transfer", description = "cli.transfer.about", subcommands = HelpCommand.class)
final class TransferVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "request | send | approve | reject | issue | pick | load | depart | arrive | sign |"
            + " distribute | return-due | return | consume | write-off | print | settle | cancel");
  }
}
