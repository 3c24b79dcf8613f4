package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code seat keys ask|show|hand|take|withdraw|renew}: the station's keys from seat to seat. */
@Command(name = "keys", description = "cli.seat.keys.about", subcommands = HelpCommand.class)
final class SeatKeysVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new SeatKeysVerb())
        .addSubcommand(new SeatKeysAskVerb(texts))
        .addSubcommand(new SeatKeysShowVerb(texts))
        .addSubcommand(new SeatKeysHandVerb(texts))
        .addSubcommand(new SeatKeysTakeVerb(texts))
        .addSubcommand(new SeatKeysWithdrawVerb(texts))
        .addSubcommand(new SeatKeysRenewVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "ask | show | hand | take | withdraw | renew");
  }
}
