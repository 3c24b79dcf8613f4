package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code seat join|status|keys|leave}: this machine at its hall; the verbs below it do it. */
@Command(name = "seat", description = "cli.seat.about", subcommands = HelpCommand.class)
final class SeatVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new SeatVerb())
        .addSubcommand(new SeatJoinVerb(texts))
        .addSubcommand(new SeatStatusVerb(texts))
        .addSubcommand(SeatKeysVerb.of(texts))
        .addSubcommand(new SeatLeaveVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "join | status | keys | leave");
  }
}
