package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import org.watchfloor.supply.aid.AidState;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code aid request|send|...}: a request for aid step by step; {@code list aid} lists. */
@Command(name = "aid", description = "cli.aid.about", subcommands = HelpCommand.class)
final class AidVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new AidVerb())
        .addSubcommand(new AidRequestVerb(texts))
        .addSubcommand("send", new AidStepVerb(texts, AidState.SENT))
        .addSubcommand(new AidAcceptVerb(texts))
        .addSubcommand("refuse", new AidStepVerb(texts, AidState.REFUSED))
        .addSubcommand(new AidDepartVerb(texts))
        .addSubcommand(new AidArriveVerb(texts))
        .addSubcommand(new AidNoMoreVerb(texts))
        .addSubcommand(new AidReturnVerb(texts))
        .addSubcommand("cancel", new AidStepVerb(texts, AidState.CANCELLED))
        .addSubcommand(new AidPrintVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "request | send | accept | refuse | depart | arrive | no-more | return | cancel | print");
  }
}
