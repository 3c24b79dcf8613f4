package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code channel check|send|retry|withdraw}; {@code list messages} lists. */
@Command(name = "channel", description = "cli.channel.about", subcommands = HelpCommand.class)
final class ChannelVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "check | send | retry | withdraw");
  }
}
